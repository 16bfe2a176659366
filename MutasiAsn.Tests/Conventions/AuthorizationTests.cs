using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Identity;

namespace MutasiAsn.Tests.Conventions;

public sealed class AuthorizationTests
{
    private static readonly List<Type> _pages = [.. typeof(Program).Assembly.GetTypes().Where(t => t.IsDefined(typeof(RouteAttribute)))];
    private static readonly AuthorizationOptions _options = Options();

    [Fact]
    public void Every_page_says_who_may_open_it() => Faults.None(_pages.Where(p => PoliciesOf(p).Any() == IsForAll(p)).Select(p => $"{p.Name} states {(IsForAll(p) ? "both a policy and AllowAnonymous" : "neither a policy nor AllowAnonymous")}"));

    [Fact]
    public void Every_policy_is_one_of_ours() => Faults.None(
        from page in _pages
        from policy in PoliciesOf(page)
        where policy.Policy is null || policy.Roles is not null || _options.GetPolicy(policy.Policy) is null
        select $"{page.Name}: [Authorize] with policy '{policy.Policy}' and roles '{policy.Roles}'");

    [Fact]
    public void Every_named_policy_exists() => Assert.All(
        typeof(Policies).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!),
        name => Assert.NotNull(_options.GetPolicy(name)));

    [Fact]
    public void Pages_for_all_are_few_and_known() =>
        Assert.Equal(["AccessDeniedPage", "ErrorPage", "NotFoundPage", "SignInPage", "VerifyLetterPage"], _pages.Where(IsForAll).Select(p => p.Name).Order(StringComparer.Ordinal));

    private static IEnumerable<AuthorizeAttribute> PoliciesOf(Type page) => page.GetCustomAttributes<AuthorizeAttribute>(inherit: true);

    private static bool IsForAll(Type page) => page.IsDefined(typeof(AllowAnonymousAttribute), inherit: true);

    private static AuthorizationOptions Options()
    {
        var options = new AuthorizationOptions();
        Policies.Add(options);
        return options;
    }
}
