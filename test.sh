#!/usr/bin/env bash
# The one test command: installs what the tests look with, builds everything with warnings as errors, runs all tests.
# Ends with "N passed, N failed, N skipped"; not zero when something failed or nothing ran.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

broken() {
    echo "$1" >&2
    echo "0 passed, 1 failed, 0 skipped"
    exit 1
}

command -v dotnet >/dev/null || broken "The .NET 10 SDK is needed: https://dotnet.microsoft.com/download"

missing=()
[ -x /usr/bin/chromium ] || missing+=(chromium)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v qpdf >/dev/null || missing+=(qpdf)
if [ ${#missing[@]} -gt 0 ]; then
    root=()
    [ "$(id -u)" -eq 0 ] || root=(sudo -n)
    echo "Installing ${missing[*]}"
    { "${root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/dev/null \
        || echo "Note: ${missing[*]} could not be installed; the tests that need it are skipped."
fi

rm -rf TestResults
dotnet build MutasiAsn.sln || broken "The solution does not build."
dotnet build bench/MutasiAsn.Bench || broken "The bench does not build."

rc=0
dotnet test MutasiAsn.sln --no-build --logger trx --results-directory TestResults --blame-hang-timeout 10m --blame-hang-dump-type none || rc=$?

counts=$(cat TestResults/*.trx 2>/dev/null | awk -F'"' '
    /<Counters / {
        for (i = 1; i < NF; i++) {
            if ($i ~ / total=$/) total += $(i + 1)
            if ($i ~ / passed=$/) passed += $(i + 1)
            if ($i ~ / (failed|error|timeout|aborted)=$/) failed += $(i + 1)
        }
    }
    END { printf "%d %d %d", passed, failed, total - passed - failed }')
read -r passed failed skipped <<<"$counts"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$passed" -gt 0 ] || rc=1
[ "$failed" -eq 0 ] || [ "$rc" -ne 0 ] || rc=1
exit "$rc"
