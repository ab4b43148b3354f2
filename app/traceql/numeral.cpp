#include "app/traceql/numeral.h"

#include "app/base/number.h"
#include "app/traceql/characters.h"

#include <cmath>
#include <string>

namespace app::traceql {
namespace {

bool isHexDigit(char c) { return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); }

bool hasPrefix(std::string_view text, char letter)
{
    return text.size() > 1 && text[0] == '0' && (text[1] | 0x20) == letter;
}

bool isHex(std::string_view numeral) { return hasPrefix(numeral, 'x'); }

bool isBinaryOrOctal(std::string_view numeral)
{
    return hasPrefix(numeral, 'b') || hasPrefix(numeral, 'o');
}

/// Behind the digits at `at` and the underscores among them.
template <typename IsDigit>
std::size_t digitsEnd(std::string_view text, std::size_t at, IsDigit isOne)
{
    while (at < text.size() && (isOne(text[at]) || text[at] == '_'))
        ++at;
    return at;
}

/// Behind `e+12`, or `at` itself where no `mark` stands.
std::size_t exponentEnd(std::string_view text, std::size_t at, char mark)
{
    if (at >= text.size() || (text[at] | 0x20) != mark)
        return at;
    std::size_t digits = at + 1;
    if (digits < text.size() && (text[digits] == '+' || text[digits] == '-'))
        ++digits;
    return digitsEnd(text, digits, isDigit);
}

template <typename IsDigit>
std::size_t mantissaEnd(std::string_view text, std::size_t at, IsDigit isOne)
{
    at = digitsEnd(text, at, isOne);
    if (at < text.size() && text[at] == '.')
        at = digitsEnd(text, at + 1, isOne);
    return at;
}

bool isInteger(std::string_view numeral)
{
    return numeral.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Each underscore stands between two digits; the x of a prefix counts as one.
bool separatesDigits(std::string_view numeral)
{
    const auto isOne = [hex = isHex(numeral)](char c) {
        return hex ? isHexDigit(c) || (c | 0x20) == 'x' : isDigit(c);
    };
    for (auto at = numeral.find('_'); at != std::string_view::npos;
         at = numeral.find('_', at + 1)) {
        if (at + 1 >= numeral.size() || !isOne(numeral[at - 1]) || !isOne(numeral[at + 1]))
            return false;
    }
    return true;
}

bool hasDigits(std::string_view text, bool hex)
{
    return text.find_first_of(hex ? "0123456789abcdefABCDEF" : "0123456789")
        != std::string_view::npos;
}

const char *problemOfFloat(std::string_view numeral)
{
    const bool hex = isHex(numeral);
    const auto mark = numeral.find_first_of(hex ? "pP" : "eE");
    if (hex && mark == std::string_view::npos)
        return "a hexadecimal number with a point needs an exponent, such as 0x1.8p3";
    const auto mantissa = numeral.substr(hex ? 2 : 0, mark - (hex ? 2 : 0));
    const bool needsExponent = mark != std::string_view::npos;
    if (!hasDigits(mantissa, hex) || (needsExponent && !hasDigits(numeral.substr(mark), false)))
        return "the number is not complete; write digits behind it";
    return nullptr;
}

std::string withoutUnderscores(std::string_view numeral)
{
    std::string text(numeral);
    std::erase(text, '_');
    return text;
}

/// toDouble() wants digits on both sides of the point.
std::optional<double> decimalValue(std::string text)
{
    const auto point = text.find('.');
    if (point != std::string::npos && (point + 1 == text.size() || !isDigit(text[point + 1])))
        text.insert(point + 1, "0");
    if (point == 0)
        text.insert(0, "0");
    return toDouble(text);
}

} // namespace

std::size_t numeralEnd(std::string_view text, std::size_t at)
{
    if (isHex(text.substr(at)))
        return exponentEnd(text, mantissaEnd(text, at + 2, isHexDigit), 'p');
    const auto mantissa =
        mantissaEnd(text, at + (isBinaryOrOctal(text.substr(at)) ? 2 : 0), isDigit);
    // a p is read behind decimals too, for a message that covers it
    const auto end = exponentEnd(text, mantissa, 'p');
    return end > mantissa ? end : exponentEnd(text, mantissa, 'e');
}

const char *problemOf(std::string_view numeral)
{
    const bool hasP = numeral.find_first_of("pP") != std::string_view::npos;
    const bool isWholeHex = isHex(numeral) && !hasP && numeral.find('.') == std::string_view::npos;
    if (isWholeHex || isBinaryOrOctal(numeral))
        return "whole numbers are decimal; write it without a prefix";
    if (hasP && !isHex(numeral))
        return "the exponent of a decimal number stands behind e, such as 1e3";
    if (!separatesDigits(numeral))
        return "an underscore stands between two digits; write the number without";
    if (!isInteger(withoutUnderscores(numeral)))
        return problemOfFloat(numeral);
    if (!isInteger(numeral))
        return "a whole number has no _ between its digits; write it without";
    // Go reads a leading 0 as octal first, although the value is decimal then
    if (numeral.front() == '0' && numeral.find_first_of("89") != std::string_view::npos)
        return "a number with 8 or 9 cannot begin with 0; write it without the 0";
    return nullptr;
}

std::optional<Static> numeralValue(std::string_view numeral)
{
    if (isInteger(numeral)) {
        const auto value = toInt64(numeral);
        return value ? std::optional<Static>(*value) : std::nullopt;
    }
    auto text = withoutUnderscores(numeral);
    const auto value = isHex(text) ? hexToDouble(text) : decimalValue(std::move(text));
    return value && std::isfinite(*value) ? std::optional<Static>(*value) : std::nullopt;
}

} // namespace app::traceql
