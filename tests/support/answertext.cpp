#include "tests/support/answertext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace tests {

using namespace app;

namespace {

std::string joined(const Lines &words)
{
    std::string text;
    for (const auto &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string setText(const query::SpanSet &set)
{
    auto text = "  set of " + std::to_string(set.matched) + ' ' + attributesText(set.attributes);
    for (const auto &span : set.spans) {
        text += "\n    " + trace::toHex(span.spanId) + ' ' + span.name + ' '
            + std::to_string(span.startUnixNano) + '+' + std::to_string(span.durationNs) + ' '
            + attributesText(span.attributes);
    }
    return text;
}

std::string traceText(const query::TraceMatch &match)
{
    const auto &summary = match.summary;
    auto text = "trace " + trace::toHex(summary.id) + " \"" + summary.rootServiceName + "\" \""
        + summary.rootName + "\" " + std::to_string(summary.startUnixNano) + ".."
        + std::to_string(summary.endUnixNano) + " spans " + std::to_string(summary.spanCount)
        + " errors " + std::to_string(summary.errorCount) + " model \"" + summary.model
        + "\" calls " + std::to_string(summary.callCount) + " tokens "
        + std::to_string(summary.tokenCount) + " cost " + numberText(summary.costDollars);
    for (const auto &one : match.services) {
        text += "\n  service \"" + one.service + "\" " + std::to_string(one.spanCount) + '/'
            + std::to_string(one.errorCount);
    }
    return text;
}

Lines wordsOf(const std::string &line)
{
    Lines words(1);
    for (const auto letter : line) {
        if (letter == ' ')
            words.emplace_back();
        else
            words.back() += letter;
    }
    return words;
}

bool isSameWord(const std::string &left, const std::string &right)
{
    const auto colon = left.rfind(':');
    if (left == right || colon == std::string::npos)
        return left == right;
    if (left.compare(0, colon + 1, right, 0, colon + 1) != 0)
        return false;
    const auto l = std::strtod(left.c_str() + colon + 1, nullptr);
    const auto r = std::strtod(right.c_str() + colon + 1, nullptr);
    return l != 0 && std::abs(l - r) <= 1e-8 * std::abs(l);
}

bool isSameLine(const std::string &left, const std::string &right)
{
    if (left == right)
        return true;
    const auto l = wordsOf(left);
    const auto r = wordsOf(right);
    return std::equal(l.begin(), l.end(), r.begin(), r.end(), isSameWord);
}

Lines minus(Lines left, Lines right)
{
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    Lines rest;
    std::set_difference(left.begin(), left.end(), right.begin(), right.end(),
                        std::back_inserter(rest));
    return rest;
}

std::string some(const char *sign, const Lines &lines)
{
    constexpr std::size_t most = 10;
    std::string text;
    for (std::size_t i = 0; i < std::min(lines.size(), most); ++i)
        text += sign + lines[i].substr(0, 2000) + '\n';
    return lines.size() > most
        ? text + sign + "and " + std::to_string(lines.size() - most) + " more\n"
        : text;
}

} // namespace

std::string numberText(double value)
{
    std::array<char, 40> digits = {};
    std::snprintf(digits.data(), digits.size(), "%.9g", value);
    return digits.data();
}

std::string valueText(const trace::Value &value)
{
    if (const auto *text = value.get<std::string>())
        return "s:" + *text;
    if (const auto *flag = value.get<bool>())
        return *flag ? "b:true" : "b:false";
    if (const auto *integer = value.get<std::int64_t>())
        return "i:" + std::to_string(*integer);
    if (const auto *real = value.get<double>())
        return "d:" + numberText(*real);
    const auto *array = value.get<trace::Array>();
    if (!array)
        return trace::toJson(value);
    Lines words;
    for (const auto &one : *array)
        words.push_back(valueText(one));
    return '[' + joined(words) + ']';
}

std::string attributesText(const trace::Attributes &attributes)
{
    Lines words;
    for (const auto &[key, value] : attributes)
        words.push_back(key + '=' + valueText(value));
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return '{' + joined(words) + '}';
}

Lines toLines(const query::SearchAnswer &answer)
{
    Lines lines{answer.isNameAsked ? "names" : "no names"};
    for (const auto &match : answer.traces) {
        lines.push_back(traceText(match));
        Lines sets;
        for (const auto &set : match.spanSets)
            sets.push_back(setText(set));
        std::sort(sets.begin(), sets.end());
        lines.insert(lines.end(), sets.begin(), sets.end());
    }
    return lines;
}

Lines toLines(const query::MetricsAnswer &answer)
{
    Lines lines{"step " + std::to_string(answer.stepNs)};
    for (const auto &series : answer.series) {
        std::string text;
        for (const auto &[key, value] : series.labels)
            text += (text.empty() ? "{" : " ") + key + '=' + valueText(value);
        text += series.labels.empty() ? "{}" : "}";
        for (const auto &sample : series.samples)
            text += ' ' + std::to_string(sample.timestampMs) + ':' + numberText(sample.value);
        lines.push_back(text);
    }
    return lines;
}

Lines toLines(const std::vector<query::TagScope> &scopes)
{
    Lines lines;
    for (const auto &scope : scopes)
        lines.push_back(scope.name + ": " + joined(scope.tags));
    return lines;
}

Lines toLines(const std::vector<query::TagValue> &values)
{
    Lines lines;
    for (const auto &value : values)
        lines.push_back(value.type + ' ' + value.value);
    std::sort(lines.begin(), lines.end());
    return lines;
}

bool areSame(const Lines &expected, const Lines &actual)
{
    return std::equal(expected.begin(), expected.end(), actual.begin(), actual.end(), isSameLine);
}

std::string difference(const Lines &expected, const Lines &actual)
{
    if (areSame(expected, actual))
        return {};
    const auto text = some("- ", minus(expected, actual)) + some("+ ", minus(actual, expected));
    return text.empty() ? "the same lines in another order" : text;
}

std::string hashOf(Lines lines)
{
    std::sort(lines.begin(), lines.end());
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (const auto letter : (i == 0 ? "" : "\n") + lines[i])
            hash = (hash ^ std::uint8_t(letter)) * 0x100000001B3U;
    }
    std::array<char, 17> digits = {};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(hash));
    return digits.data();
}

} // namespace tests
