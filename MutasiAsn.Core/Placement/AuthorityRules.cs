namespace MutasiAsn.Core.Placement;

/// <summary>R56: who may not act in one and the same case.</summary>
internal static class AuthorityRules
{
    /// <summary>
    /// R56. The applicant acts in no other part; the verifikator is no consenting leader, recorder of the team, Sekda, Wali Kota or signer. Nothing
    /// else is forbidden: one Sekda is head of the secretariat, chair of the team and PyB. Accountability: PP 71/2019 article 22; UU 27/2022 article
    /// 16(2) (our reading). Speaks whenever somebody is named; no boundary day.
    /// </summary>
    public static readonly PlacementRule R56 = new(
        RuleId.R56, "Pengusul tidak memproses usulnya sendiri, dan verifikator tidak merangkap pemberi persetujuan atau pemutus.", "PP 71/2019 Pasal 22; UU 27/2022 Pasal 16 ayat (2)", EvidenceMark.R,
        LooksAt.Actors, Stage.Submit, CaseKinds.All, [], JudgeR56, WordR56);

    private static Said JudgeR56(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var who = c.Pelaku;
        if (!who.AnyNamed)
            return Said.Nothing;
        if (Acts(who.Pengusul, who) || (who.Pengusul != 0 && who.Pengusul == who.Verifikator))
            return Said.Barred(FindingCode.PengusulMerangkap);
        return Acts(who.Verifikator, who) ? Said.Barred(FindingCode.VerifikatorMerangkap) : Said.Met();
    }

    private static bool Acts(int person, in ActorFacts who) => person != 0
        && (person == who.PencatatTim || person == who.Sekda || person == who.Ppk || person == who.Penandatangan || Array.IndexOf(who.Persetujuan ?? [], person) >= 0);

    private static Wording WordR56(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => said.Code switch
    {
        FindingCode.PengusulMerangkap => new($"Pengusul juga bertindak sebagai {Parts(c.Pelaku.Pengusul, c.Pelaku, true)}. Tugaskan orang lain untuk bagian tersebut."),
        FindingCode.VerifikatorMerangkap => new($"Verifikator juga bertindak sebagai {Parts(c.Pelaku.Verifikator, c.Pelaku, false)}. Tugaskan verifikator lain."),
        _ => new("Tidak ada rangkap peran yang dilarang."),
    };

    private static string Parts(int person, in ActorFacts who, bool withVerifikator)
    {
        var parts = new List<string>();
        Add(withVerifikator && person == who.Verifikator, "verifikator");
        Add(Array.IndexOf(who.Persetujuan ?? [], person) >= 0, "pemberi persetujuan");
        Add(person == who.PencatatTim, "pencatat Tim Penilai Kinerja");
        Add(person == who.Sekda, "Sekretaris Daerah");
        Add(person == who.Ppk, "Wali Kota");
        Add(person == who.Penandatangan, "penandatangan petikan");
        return string.Join(" dan ", parts);

        void Add(bool isPart, string name)
        {
            if (isPart)
                parts.Add(name);
        }
    }
}
