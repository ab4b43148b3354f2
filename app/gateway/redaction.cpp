#include "app/gateway/redaction.h"

#include "app/gateway/json.h"
#include "app/gateway/limits.h"
#include "app/otlp/jsontext.h"

#include <re2/re2.h>

namespace app::gateway {
namespace {

/// Behind the closing quote of the string that opens at `at`; npos where it has none.
std::size_t endOfString(std::string_view text, std::size_t at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return std::string_view::npos;
}

bool isName(std::string_view text, std::size_t behind)
{
    const auto next = text.find_first_not_of(" \t\r\n", behind);
    return next != std::string_view::npos && text[next] == ':';
}

} // namespace

struct Redaction::Compiled {
    std::unique_ptr<re2::RE2> pattern;
    std::string replacement;
};

Redaction::Redaction() = default;
Redaction::~Redaction() = default;

Result<std::shared_ptr<const Redaction>> Redaction::compile(const std::vector<RedactionRule> &rules)
{
    const std::shared_ptr<Redaction> made(new Redaction());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        re2::RE2::Options options;
        options.set_log_errors(false);
        options.set_max_mem(limits::patternBytes);
        auto pattern = std::make_unique<re2::RE2>(rules[i].pattern, options);
        std::string why = pattern->error();
        if (!pattern->ok() || !pattern->CheckRewriteString(rules[i].replacement, &why))
            return fail(Error::Kind::Invalid,
                        "redaction rule " + std::to_string(i + 1) + ": " + why);
        made->m_rules.push_back({std::move(pattern), rules[i].replacement});
    }
    return made;
}

void Redaction::apply(std::string &text) const
{
    for (const auto &rule : m_rules)
        re2::RE2::GlobalReplace(&text, *rule.pattern, rule.replacement);
}

void Redaction::applyToJson(std::string &json) const
{
    const std::string_view whole = json;
    std::string out;
    std::size_t done = 0;
    for (auto at = whole.find('"'); at != std::string_view::npos; at = whole.find('"', at)) {
        const auto behind = endOfString(whole, at);
        if (behind == std::string_view::npos)
            break;
        auto content = isName(whole, behind)
            ? std::nullopt
            : otlp::unescapeLoneSurrogates(whole.substr(at, behind - at));
        if (const auto before = content; content) {
            apply(*content);
            if (content != before) {
                (out += whole.substr(done, at - done)) += jsonString(*content);
                done = behind;
            }
        }
        at = behind;
    }
    out += whole.substr(done);
    json = std::move(out);
}

} // namespace app::gateway
