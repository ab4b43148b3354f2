#include "app/traceql/parser.h"
#include "app/traceql/printer.h"
#include "tests/support/dice.h"
#include "tests/support/randomcorpus.h"

namespace tests {
namespace {

class QueryGenerator
{
public:
    explicit QueryGenerator(std::uint32_t seed) : m_dice(seed) {}

    std::string search()
    {
        if (m_dice.oneIn(10))
            return wrapped() + op() + wrapped();
        auto text = m_dice.oneIn(12) ? stage() : spansets(2);
        for (auto left = m_dice.below(4); left > 0; --left)
            text += " | " + stage();
        return text;
    }

    std::string metrics()
    {
        auto text = spansets(m_dice.oneIn(3) ? 1 : 0);
        if (m_dice.oneIn(4))
            text += " | " + stage();
        text += " | ";
        if (m_dice.oneIn(12))
            return text + "compare({ " + condition(1) + " }, " + m_dice.pick({"1", "2", "10"})
                + ')';
        text += function();
        if (m_dice.oneIn(2))
            text += " by (" + attribute() + (m_dice.oneIn(3) ? ", " + attribute() : "") + ')';
        for (auto left = m_dice.oneIn(3) ? 1 + m_dice.below(2) : 0; left > 0; --left)
            text += secondStage();
        return text;
    }

private:
    std::string attribute()
    {
        static constexpr const char *intrinsics[] = {"duration",
                                                     "name",
                                                     "status",
                                                     "statusMessage",
                                                     "kind",
                                                     "span:id",
                                                     "span:parentID",
                                                     "span:childCount",
                                                     "traceDuration",
                                                     "rootName",
                                                     "trace:id",
                                                     "rootServiceName",
                                                     "nestedSetLeft",
                                                     "nestedSetRight",
                                                     "event:name",
                                                     "nestedSetParent",
                                                     "link:traceID",
                                                     "link:spanID",
                                                     "event:timeSinceStart",
                                                     "instrumentation:name",
                                                     "instrumentation:version"};
        if (m_dice.oneIn(3))
            return m_dice.pick(intrinsics);
        static constexpr const char *scopes[] = {"span.", "span.",  "span.", "resource.",       ".",
                                                 ".",     "event.", "link.", "instrumentation."};
        static constexpr const char *keys[] = {"a", "b", "x", "num", "num", "service.name", "nope"};
        return std::string(m_dice.pick(scopes)) + m_dice.pick(keys);
    }

    std::string literal()
    {
        static constexpr const char *literals[] = {"1",        "2",         "5",
                                                   "0",        "200",       "0.5",
                                                   "2.0",      "2.5",       "-1",
                                                   "\"a\"",    "\"b\"",     "\"ab\"",
                                                   "\"\"",     "\"nil\"",   "\"2\"",
                                                   "true",     "false",     "100ms",
                                                   "1s",       "0s",        "error",
                                                   "ok",       "unset",     "server",
                                                   "client",   "internal",  "\"db\"",
                                                   "\"root\"", "\"front\"", "\"exception\"",
                                                   "\"log\"",  "\"lib\"",   "\"0000000000000003\"",
                                                   "\"3\"",    "maxInt"};
        return m_dice.pick(literals);
    }

    std::string comparison() { return m_dice.pick({" = ", " != ", " < ", " <= ", " > ", " >= "}); }

    std::string arithmetic(int depth)
    {
        const auto left = m_dice.oneIn(4) ? literal() : attribute();
        if (depth <= 0 || !m_dice.oneIn(3))
            return m_dice.oneIn(12) ? '-' + left : left;
        return '(' + left + m_dice.pick({" + ", " - ", " * ", " / ", " % ", " ^ "})
            + arithmetic(depth - 1) + ')';
    }

    std::string condition(int depth)
    {
        switch (m_dice.below(depth > 0 ? 16 : 9)) {
        case 0: return attribute();
        case 1: return attribute() + m_dice.pick({" = nil", " != nil"});
        case 2:
            return attribute() + m_dice.pick({" =~ ", " !~ "})
                + m_dice.pick({"\"a.*\"", "\"a|b\"", "\".*\"", "\"\"", "\"[a-d]+\"", "\"n.t\""});
        case 3: return arithmetic(1) + comparison() + arithmetic(2);
        case 4: return literal() + comparison() + attribute();
        case 5:
            return m_dice.pick({"true", "false", "!span.b", "status = error", "name = \"db\"",
                                "nestedSetParent < 0"});
        case 6:
        case 7:
        case 8: return attribute() + comparison() + literal();
        case 9: return "!(" + condition(depth - 1) + ')';
        case 10:
            return '(' + condition(depth - 1) + ')' + m_dice.pick({" = ", " != "}) + '('
                + condition(depth - 1) + ')';
        default:
            return '(' + condition(depth - 1) + ')' + m_dice.pick({" && ", " || "}) + '('
                + condition(depth - 1) + ')';
        }
    }

    std::string filter()
    {
        return m_dice.oneIn(5) ? "{ }" : "{ " + condition(m_dice.oneIn(2) ? 0 : 2) + " }";
    }

    std::string op()
    {
        return m_dice.pick({" && ", " || ", " > ", " >> ", " < ", " << ", " ~ ", " !> ", " !>> ",
                            " !< ", " !<< ", " !~ ", " &> ", " &>> ", " &< ", " &<< ", " &~ "});
    }

    std::string spansets(int depth)
    {
        if (depth <= 0 || m_dice.oneIn(2))
            return filter();
        return '(' + spansets(depth - 1) + op() + spansets(depth - 1) + ')';
    }

    std::string wrapped() { return '(' + filter() + " | " + stage() + ')'; }

    std::string stage()
    {
        switch (m_dice.below(8)) {
        case 0: return filter();
        case 1: return spansets(1);
        case 2: return "by(" + (m_dice.oneIn(3) ? condition(0) : attribute()) + ')';
        case 3: return "coalesce()";
        case 4: return "select(" + attribute() + ", " + attribute() + ')';
        case 5: return "count()" + comparison() + m_dice.pick({"1", "2", "3", "1.5"});
        default:
            return std::string(m_dice.pick({"max(", "min(", "avg(", "sum("})) + arithmetic(1) + ')'
                + comparison() + m_dice.pick({"0", "1", "2.5", "100ms", "-1"});
        }
    }

    std::string function()
    {
        static constexpr const char *functions[] = {"min_over_time(", "max_over_time(",
                                                    "sum_over_time(", "avg_over_time(",
                                                    "histogram_over_time("};
        if (m_dice.oneIn(3))
            return m_dice.pick({"rate()", "count_over_time()"});
        if (m_dice.oneIn(5))
            return "quantile_over_time(" + measured() + ", "
                + m_dice.pick({"0.5", "0, 1", ".9, .99"}) + ')';
        return m_dice.pick(functions) + measured() + ')';
    }

    std::string measured()
    {
        return m_dice.oneIn(2) ? std::string(m_dice.pick({"duration", "span.num", "traceDuration",
                                                          "event:timeSinceStart"}))
                               : attribute();
    }

    std::string secondStage()
    {
        if (m_dice.oneIn(2))
            return comparison() + m_dice.pick({"0", "1", "0.5", "100ms", "-1"});
        return std::string(m_dice.pick({" | topk(", " | bottomk("})) + m_dice.pick({"1", "2", "3"})
            + ')';
    }

    Dice m_dice;
};

} // namespace

std::string randomQuery(std::uint32_t seed, bool isMetrics)
{
    QueryGenerator generator(seed);
    for (;;) {
        const auto text = isMetrics ? generator.metrics() : generator.search();
        if (const auto query = app::traceql::parseAndCheck(text))
            return app::traceql::print(*query);
    }
}

} // namespace tests
