#include "app/traceql/metricsparser.h"

#include "app/traceql/fieldparser.h"
#include "app/traceql/keywords.h"
#include "app/traceql/quoting.h"

namespace app::traceql {
namespace {

Result<std::int64_t> parseInteger(Cursor &cursor)
{
    const auto *value = std::get_if<std::int64_t>(&cursor.peek().value);
    if (cursor.peek().kind != Token::Kind::Number || !value)
        return cursor.unexpected("a whole number");
    const auto number = *value;
    cursor.advance();
    return number;
}

/// { "," num }: numbers without a sign, at least one.
Result<std::vector<double>> parseQuantiles(Cursor &cursor)
{
    std::vector<double> quantiles;
    do {
        APP_CHECK(cursor.expect(","));
        const auto &token = cursor.peek();
        const auto *whole = std::get_if<std::int64_t>(&token.value);
        const auto *decimal = std::get_if<double>(&token.value);
        if (token.kind != Token::Kind::Number || (!whole && !decimal))
            return cursor.unexpected("a quantile between 0 and 1, such as .95");
        quantiles.push_back(whole ? double(*whole) : *decimal);
        cursor.advance();
    } while (cursor.sees(","));
    return quantiles;
}

/// filter [ "," INTEGER [ "," INTEGER "," INTEGER ] ]
Result<Selection> parseSelection(Cursor &cursor)
{
    Selection selection;
    APP_TRY(selection.filter, parseFilter(cursor));
    if (!cursor.accept(","))
        return selection;
    APP_TRY(selection.topN, parseInteger(cursor));
    if (!cursor.accept(","))
        return selection;
    APP_TRY(selection.startUnixNano, parseInteger(cursor));
    APP_CHECK(cursor.expect(","));
    APP_TRY(selection.endUnixNano, parseInteger(cursor));
    return selection;
}

bool measuresAttribute(MetricsOp op)
{
    return op != MetricsOp::Rate && op != MetricsOp::CountOverTime && op != MetricsOp::Compare;
}

Result<> parseArguments(Cursor &cursor, Metrics &metrics)
{
    APP_CHECK(cursor.expect("("));
    if (metrics.op == MetricsOp::Compare) {
        APP_TRY(metrics.selection, parseSelection(cursor));
    }
    if (measuresAttribute(metrics.op)) {
        APP_TRY(metrics.attribute, parseAttribute(cursor));
    }
    if (metrics.op == MetricsOp::QuantileOverTime) {
        APP_TRY(metrics.quantiles, parseQuantiles(cursor));
    }
    return cursor.expect(")");
}

/// ( "topk" | "bottomk" ) "(" INTEGER ")"
Result<TopK> parseTopK(Cursor &cursor)
{
    TopK top;
    top.largest = cursor.sees("topk");
    if (!cursor.accept("topk") && !cursor.accept("bottomk"))
        return cursor.unexpected("topk or bottomk; a comparison follows without a pipe");
    APP_CHECK(cursor.expect("("));
    APP_TRY(top.limit, parseInteger(cursor));
    APP_CHECK(cursor.expect(")"));
    return top;
}

/// "|" topk | comparison number
Result<> parseSecondStages(Cursor &cursor, Metrics &metrics)
{
    while (true) {
        SecondStage stage;
        const bool isPiped = cursor.accept("|");
        const int begin = cursor.begin();
        if (isPiped) {
            APP_TRY(stage.value, parseTopK(cursor));
        } else if (const auto op = comparisonOf(cursor.peek())) {
            cursor.advance();
            APP_TRY(auto threshold, parseSignedNumber(cursor));
            stage.value = ValueFilter{*op, std::move(threshold)};
        } else {
            return {};
        }
        stage.place = cursor.since(begin);
        metrics.secondStages.push_back(std::move(stage));
    }
}

} // namespace

bool startsMetrics(const Token &token)
{
    return token.kind == Token::Kind::Keyword && metricsNamed(token.text);
}

Result<Metrics> parseMetrics(Cursor &cursor)
{
    const int begin = cursor.begin();
    const auto op = metricsNamed(cursor.peek().text);
    if (!op)
        return cursor.unexpected("a metrics function");
    cursor.advance();
    Metrics metrics;
    metrics.op = *op;
    APP_CHECK(parseArguments(cursor, metrics));
    metrics.place = cursor.since(begin);
    if (*op != MetricsOp::Compare && cursor.accept("by")) {
        APP_CHECK(cursor.expect("("));
        APP_TRY(metrics.by, parseAttributes(cursor));
        APP_CHECK(cursor.expect(")"));
    }
    APP_CHECK(parseSecondStages(cursor, metrics));
    return metrics;
}

Result<std::vector<Hint>> parseHints(Cursor &cursor)
{
    APP_CHECK(cursor.expect("with"));
    APP_CHECK(cursor.expect("("));
    std::vector<Hint> hints;
    do {
        const auto name = cursor.peek();
        if (name.kind != Token::Kind::Word && !isCharacter(name.text))
            return cursor.unexpected("the name of a hint, such as most_recent");
        cursor.advance();
        APP_CHECK(cursor.expect("="));
        APP_TRY(auto value, parseStatic(cursor));
        hints.push_back({std::string(name.text), std::move(value), cursor.since(name.place.begin)});
    } while (cursor.accept(","));
    APP_CHECK(cursor.expect(")"));
    return hints;
}

} // namespace app::traceql
