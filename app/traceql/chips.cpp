#include "app/traceql/chips.h"

#include "app/traceql/fieldparser.h"
#include "app/traceql/keywords.h"
#include "app/traceql/language.h"
#include "app/traceql/parser.h"
#include "app/traceql/queryoutline.h"
#include "app/traceql/quoting.h"

#include <algorithm>

namespace app::traceql {
namespace {

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

tl::unexpected<Error> refusal(std::string detail)
{
    return fail(Error::Kind::Invalid, std::move(detail));
}

/// The error of a text that nobody sees.
tl::unexpected<Error> withoutPlace(Error error)
{
    error.place.reset();
    return tl::unexpected(std::move(error));
}

bool compares(const Token &token)
{
    const auto op = operatorOf(token);
    return op && isComparison(op->op);
}

const Attribute *attributeAt(const FieldExpr &expr, int node)
{
    return std::get_if<Attribute>(&expr.nodes[std::size_t(node)].value);
}

/// The node of the attribute that all of `expr` compares with something; -1 where it is nothing of the kind.
int comparedNode(const FieldExpr &expr)
{
    int node = -1;
    if (const auto *binary = std::get_if<Binary>(&expr.root().value)) {
        if (isComparison(binary->op))
            node = binary->left;
    } else if (const auto *unary = std::get_if<Unary>(&expr.root().value)) {
        if (unary->op == UnaryOp::Exists || unary->op == UnaryOp::Missing)
            node = unary->operand;
    }
    return node >= 0 && attributeAt(expr, node) ? node : -1;
}

/// A part of the filter, as a chip.
Chip conditionChip(const QueryOutline &outline, TokenRun run)
{
    Chip chip{Chip::Kind::Text, outline.placeOf(run), {}, {}, {}};
    const auto query = parse("{" + std::string(outline.textOf(chip.place)) + "}");
    if (!query)
        return chip;
    const auto &stage = std::get<SpansetExpr>(query->pipeline.stages.front().value);
    const auto &expr = std::get<SpansetFilter>(stage.root().value).condition;
    const int node = comparedNode(expr);
    if (node < 0)
        return chip;
    const int shift = chip.place.begin - 1;
    const auto here = [&](TextRange place) {
        return TextRange{place.begin + shift, place.end + shift};
    };
    const auto whole = here(expr.place());
    const auto field = here(expr.nodes[std::size_t(node)].place);
    for (auto at = run.first; at + 1 < run.end; ++at) {
        const auto &op = outline.tokens[at];
        if (op.place.begin < field.end || op.place.end > whole.end || !compares(op))
            continue;
        const TextRange value = {outline.tokens[at + 1].place.begin, whole.end};
        return {Chip::Kind::Condition, whole, field, op.place, value};
    }
    return chip; // the attribute stands behind its operator
}

/// What a chip stands for.
struct Part {
    Chip chip;
    bool isCondition = false; ///< one of the filter's, else a stage
    std::size_t at = 0;       ///< position in the outline's conditions or stages
};

std::vector<Part> partsOf(const QueryOutline &outline)
{
    std::vector<Part> parts;
    for (std::size_t at = 0; at < outline.conditions.size(); ++at)
        parts.push_back({conditionChip(outline, outline.conditions[at]), true, at});
    for (std::size_t at = 0; at < outline.stages.size(); ++at) {
        const bool isHead = at == 0;
        if (isHead && outline.filter)
            continue;
        const bool isSpansets = isHead
            && (outline.tokens[outline.stages[at].first].is("{")
                || outline.tokens[outline.stages[at].first].is("("));
        const auto kind = isSpansets ? Chip::Kind::Text : Chip::Kind::Stage;
        parts.push_back({{kind, outline.placeOf(outline.stages[at]), {}, {}, {}}, false, at});
    }
    return parts;
}

struct Edited {
    QueryOutline outline;
    std::vector<Part> parts;
};

Result<Edited> edited(std::string_view text)
{
    APP_TRY([[maybe_unused]] const auto query, parse(text));
    QueryOutline outline(text);
    auto parts = partsOf(outline);
    return Edited{std::move(outline), std::move(parts)};
}

/// The edits, where they leave a text as sound as it was.
Result<TextEdits> checked(std::string_view text, TextEdits edits)
{
    const auto after = applied(text, edits);
    const auto parsed = parse(after);
    if (!parsed)
        return withoutPlace(parsed.error());
    if (isBlank(text) || parseAndCheck(text)) {
        const auto sound = parseAndCheck(after);
        if (!sound)
            return withoutPlace(sound.error());
    }
    return edits;
}

std::string written(const Condition &condition)
{
    return condition.field + ' ' + condition.op + ' ' + condition.value;
}

/// Whether it is one condition and nothing else: no second one, no comment.
Result<> checkCondition(const Condition &condition)
{
    const auto alone = "{ " + written(condition) + " }";
    const auto sound = parseAndCheck(alone);
    if (!sound)
        return withoutPlace(sound.error());
    const auto parts = chips(alone);
    const bool isOne = parts && parts->size() == 1 && parts->front().kind == Chip::Kind::Condition
        && conditionOf(alone, parts->front()) == condition;
    if (!isOne)
        return refusal("expected one condition: an attribute, an operator and a value");
    return {};
}

/// Whether it is one stage (or hints, where those are wanted), with no comment in front or behind.
Result<> checkStage(std::string_view stage, bool areHints)
{
    const QueryOutline outline(stage);
    const auto &tokens = outline.tokens;
    const bool isWhole = tokens.size() > 1 && tokens.front().place.begin == 0
        && tokens[tokens.size() - 2].place.end == int(stage.size());
    // hints have no bar: in front of them stands an empty stage
    const std::size_t wanted = areHints ? 2 : 1;
    if (!isWhole || outline.stages.size() != wanted || outline.stages.front().isEmpty() != areHints)
        return refusal("expected one stage, such as by(span.user.id)");
    return {};
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Words such as error or server, which mean something only beside status and kind.
bool isNamedConstant(std::string_view word)
{
    const auto constant = constantNamed(word);
    return constant && !std::holds_alternative<bool>(*constant);
}

/// What stands between the last two of a row, where it is blanks only; else one blank.
std::string gapBefore(const QueryOutline &outline, std::size_t joint)
{
    const TextRange gap = {outline.endBefore(joint), outline.tokens[joint].place.begin};
    const auto blanks = outline.textOf(gap);
    return isBlank(blanks) && blanks.find('\n') != std::string_view::npos ? std::string(blanks)
                                                                          : " ";
}

TextEdits conditionAdded(const QueryOutline &outline, const std::string &condition)
{
    if (!outline.filter) {
        const int end = outline.placeOf(outline.stages.front()).end;
        return {{{end, end}, " | { " + condition + " }"}};
    }
    if (outline.conditions.empty()) {
        const int close = outline.tokens[outline.filter->end].place.begin;
        const int open = outline.tokens[outline.filter->first - 1].place.end;
        const bool isBare = isBlank(outline.textOf({open, close}));
        return {{{isBare ? open : close, close}, ' ' + condition + ' '}};
    }
    const auto last = outline.placeOf(outline.conditions.back());
    if (outline.hasChoice && outline.conditions.size() == 1)
        return {{{last.begin, last.begin}, "("}, {{last.end, last.end}, ") && " + condition}};
    const bool isAlone = outline.conditions.size() == 1;
    const auto gap = isAlone ? " " : gapBefore(outline, outline.conditions.back().first - 1);
    return {{{last.end, last.end}, gap + "&& " + condition}};
}

TextRange conditionWithJoint(const QueryOutline &outline, std::size_t at)
{
    const auto run = outline.conditions[at];
    if (outline.conditions.size() == 1) // with the parentheses around it
        return {outline.tokens[outline.filter->first - 1].place.end,
                outline.tokens[outline.filter->end].place.begin};
    if (at > 0)
        return outline.withBlanks({run.first - 1, run.end});
    return {outline.placeOf(run).begin,
            outline.placeOf(outline.conditions[1]).begin}; // up to the next one
}

TextEdits conditionRemoved(const QueryOutline &outline, std::size_t at)
{
    const bool isLast = outline.conditions.size() == 1;
    return {{conditionWithJoint(outline, at), isLast ? " " : ""}};
}

Result<TextEdits> stageRemoved(const QueryOutline &outline, std::size_t at)
{
    if (at == 0)
        return checked(outline.text, {{outline.placeOf(outline.stages.front()), "{ }"}});
    Result<TextEdits> edits;
    for (auto last = at; last < outline.stages.size(); ++last) {
        const auto bar = outline.stages[at].first - (outline.isHints(at) ? 0 : 1);
        edits = checked(outline.text, {{outline.withBlanks({bar, outline.stages[last].end}), ""}});
        if (edits)
            break;
    }
    return edits;
}

} // namespace

Condition completed(Condition condition)
{
    condition = {std::string(trimmed(condition.field)), std::string(trimmed(condition.op)),
                 std::string(trimmed(condition.value))};
    const bool isConstant = isNamedConstant(condition.value);
    if (condition.value.empty() || (!isConstant && checkCondition(condition)))
        return condition;
    const auto subject = intrinsicNamed(condition.field);
    const bool isOfConstants = subject == Intrinsic::Status || subject == Intrinsic::Kind;
    auto quotedOne = condition;
    quotedOne.value = plainlyQuoted(condition.value);
    return !isOfConstants && checkCondition(quotedOne) ? quotedOne : condition;
}

std::string applied(std::string_view text, const TextEdits &edits)
{
    std::string out;
    std::size_t at = 0;
    for (const auto &edit : edits) {
        out += text.substr(at, std::size_t(edit.place.begin) - at);
        out += edit.text;
        at = std::size_t(edit.place.end);
    }
    out += text.substr(at);
    return out;
}

Result<std::vector<Chip>> chips(std::string_view text)
{
    if (isBlank(text))
        return std::vector<Chip>();
    APP_TRY(const auto parts, edited(text));
    std::vector<Chip> row;
    for (const auto &part : parts.parts)
        row.push_back(part.chip);
    return row;
}

Condition conditionOf(std::string_view text, const Chip &chip)
{
    const auto part = [&](TextRange place) {
        return std::string(
            text.substr(std::size_t(place.begin), std::size_t(place.end - place.begin)));
    };
    return {part(chip.field), part(chip.op), part(chip.value)};
}

Result<TextEdits> changed(std::string_view text, std::size_t chip, const Condition &condition)
{
    APP_TRY(const auto row, chips(text));
    if (chip >= row.size() || row[chip].kind != Chip::Kind::Condition)
        return refusal("there is no such condition");
    APP_CHECK(checkCondition(condition));
    const auto before = conditionOf(text, row[chip]);
    TextEdits edits;
    const auto set = [&](TextRange place, const std::string &was, const std::string &now) {
        if (was != now)
            edits.push_back({place, now});
    };
    set(row[chip].field, before.field, condition.field);
    set(row[chip].op, before.op, condition.op);
    set(row[chip].value, before.value, condition.value);
    // written without blanks, the new parts may run into what stands beside them
    const auto after = applied(text, edits);
    const auto now = chips(after);
    if (!now || now->size() != row.size() || conditionOf(after, (*now)[chip]) != condition) {
        for (auto &edit : edits)
            edit.text = ' ' + edit.text + ' ';
    }
    return checked(text, std::move(edits));
}

Result<TextEdits> replaced(std::string_view text, std::size_t chip, std::string_view stage)
{
    APP_TRY(const auto parts, edited(text));
    if (chip >= parts.parts.size() || parts.parts[chip].chip.kind != Chip::Kind::Stage)
        return refusal("there is no such stage");
    const auto whole = trimmed(stage);
    const auto &part = parts.parts[chip];
    APP_CHECK(checkStage(whole, parts.outline.isHints(part.at)));
    return checked(text, {{part.chip.place, std::string(whole)}});
}

Result<TextEdits> removed(std::string_view text, std::size_t chip)
{
    APP_TRY(const auto parts, edited(text));
    if (chip >= parts.parts.size())
        return refusal("there is no such part");
    const auto &part = parts.parts[chip];
    if (!part.isCondition)
        return stageRemoved(parts.outline, part.at);
    return checked(text, conditionRemoved(parts.outline, part.at));
}

Result<TextEdits> withCondition(std::string_view text, const Condition &condition)
{
    APP_CHECK(checkCondition(condition));
    if (isBlank(text))
        return TextEdits{{{0, int(text.size())}, "{ " + written(condition) + " }"}};
    APP_TRY(const auto parts, edited(text));
    return checked(text, conditionAdded(parts.outline, written(condition)));
}

Result<TextEdits> withStage(std::string_view text, std::string_view stage)
{
    const auto whole = std::string(trimmed(stage));
    APP_CHECK(checkStage(whole, false));
    if (isBlank(text))
        return checked(text, {{{0, int(text.size())}, "{ } | " + whole}});
    APP_TRY(const auto parts, edited(text));
    const auto &outline = parts.outline;
    Result<TextEdits> first;
    for (auto at = outline.stages.size(); at > 0; --at) {
        if (outline.isHints(at - 1))
            continue;
        const int end = outline.placeOf(outline.stages[at - 1]).end;
        const auto gap = at > 1 ? gapBefore(outline, outline.stages[at - 1].first - 1) : " ";
        auto added = checked(text, {{{end, end}, gap + "| " + whole}});
        if (added)
            return added;
        if (first)
            first = std::move(added); // why it cannot stand at the end
    }
    return first;
}

} // namespace app::traceql
