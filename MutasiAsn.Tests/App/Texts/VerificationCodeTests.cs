using CsCheck;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.App.Texts;

namespace MutasiAsn.Tests.App.Texts;

public sealed class VerificationCodeTests
{
    private const string Code = "7KQ4M2XA9PRTH3WD0VZ6E8JNC1";

    [Theory]
    [InlineData("7KQ4M2XA9PRTH3WD0VZ6E8JNC1")]
    [InlineData("7kq4m-2xa9p-rth3w-d0vz6-e8jnc1")]
    [InlineData(" 7KQ4M 2XA9P RTH3W D0VZ6 E8JNC1 ")]
    [InlineData("7KQ4M2XA9PRTH3WDOVZ6E8JNCI")]
    [InlineData("7KQ4M2XA9PRTH3WDoVZ6E8JNCl")]
    public void What_a_person_types_is_read_with_patience(string typed)
    {
        Assert.True(VerificationCode.TryRead(typed, out var code));
        Assert.Equal(Code, code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7KQ4M2XA9PRTH3WD0VZ6E8JNC")]
    [InlineData("7KQ4M2XA9PRTH3WD0VZ6E8JNC12")]
    [InlineData("7KQ4M2XA9PRTH3WD0VZ6E8JNCU")]
    [InlineData("7KQ4M2XA9PRTH3WD0VZ6E8JN'--")]
    [InlineData("７KQ4M2XA9PRTH3WD0VZ6E8JNC1")]
    public void Anything_else_is_no_code(string? typed) => Assert.False(VerificationCode.TryRead(typed, out _));

    [Fact]
    public void A_new_code_is_read_back_as_it_is_shown()
    {
        var codes = Enumerable.Range(0, 200).Select(_ => VerificationCode.New()).ToList();

        Assert.All(codes, code =>
        {
            Assert.True(VerificationCode.TryRead(Formats.Code(code).ToLowerInvariant(), out var read));
            Assert.Equal(code, read);
        });
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public void No_text_breaks_the_reading() => Gen.String.Sample(text => !VerificationCode.TryRead(text, out var code) || code.Length == VerificationCode.Length);
}
