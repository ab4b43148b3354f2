#include "ui/drilldown/structure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

struct Line {
    std::uint8_t id;
    std::uint8_t parent; ///< 0: a root
    const char *name;
    std::uint64_t durationNs;
    bool isError = false;
};

std::shared_ptr<const app::trace::Trace> traceOf(const std::vector<Line> &lines)
{
    auto batch = std::make_shared<app::trace::Batch>();
    batch->resourceSpans.emplace_back();
    auto &resource = batch->resourceSpans.back();
    resource.resource.attributes.push_back({"service.name", "shop"});
    resource.scopeSpans.emplace_back();
    for (const auto &line : lines) {
        auto &span = resource.scopeSpans.back().spans.emplace_back();
        span.spanId.bytes[7] = line.id;
        span.parentSpanId.bytes[7] = line.parent;
        span.name = line.name;
        span.startTimeUnixNano = 100;
        span.endTimeUnixNano = 100 + line.durationNs;
        if (line.isError)
            span.status.code = app::trace::StatusCode::Error;
    }
    auto trace = std::make_shared<app::trace::Trace>();
    trace->spans = app::trace::locate(batch);
    return trace;
}

/// "parent>name count errors share", a line for each shape.
QStringList textOf(const TraceStructure &structure)
{
    QStringList lines;
    for (const auto &shape : structure.shapes) {
        const auto above =
            shape.parent < 0 ? u"-"_s : structure.shapes[std::size_t(shape.parent)].name;
        lines.append(u"%1>%2 %3 %4 %5"_s.arg(above, shape.name)
                         .arg(shape.count)
                         .arg(shape.errors)
                         .arg(shape.meanShare()));
    }
    return lines;
}

} // namespace

class TstStructure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsUpOverTraces()
    {
        const auto structure = structureOf(
            {traceOf({{1, 0, "root", 100}, {2, 1, "call", 50, true}, {3, 1, "call", 30}}),
             traceOf({{1, 0, "root", 200}, {2, 1, "call", 20}, {3, 2, "store", 20}})});
        QCOMPARE(structure.traces, 2);
        QCOMPARE(textOf(structure),
                 (QStringList{u"->root 2 0 1"_s, u"root>call 3 1 0.3"_s, u"call>store 1 0 0.1"_s}));
    }

    void tellsShapesApartByWhatCallsThem()
    {
        const auto structure = structureOf(
            {traceOf({{1, 0, "a", 10}, {2, 1, "x", 10}, {3, 0, "b", 10}, {4, 3, "x", 10}})});
        QCOMPARE(structure.shapes.size(), 4U);
    }

    void takesChildrenBeforeTheirParents()
    {
        const auto structure =
            structureOf({traceOf({{3, 2, "c", 10}, {2, 1, "b", 10}, {1, 0, "a", 10}})});
        QCOMPARE(textOf(structure), (QStringList{u"->a 1 0 1"_s, u"a>b 1 0 1"_s, u"b>c 1 0 1"_s}));
    }

    void letsOrphansAndRingsBeginATree()
    {
        const auto orphan = structureOf({traceOf({{2, 9, "orphan", 10}})});
        QCOMPARE(textOf(orphan), QStringList{u"->orphan 1 0 1"_s});
        const auto ring = structureOf({traceOf({{1, 2, "a", 10}, {2, 1, "b", 10}})});
        QCOMPARE(ring.shapes.size(), 2U);
        const auto itself = structureOf({traceOf({{1, 1, "self", 10}})});
        QCOMPARE(textOf(itself), QStringList{u"->self 1 0 1"_s});
    }

    void countsWhatIsTooDeep()
    {
        std::vector<Line> lines;
        for (int i = 0; i < 100; ++i)
            lines.push_back({std::uint8_t(i + 1), std::uint8_t(i), "down", 10});
        const auto structure = structureOf({traceOf(lines)});
        QCOMPARE(int(structure.shapes.size()), structurelimits::depth);
        QCOMPARE(structure.leftOut, 100 - structurelimits::depth);
    }
};

QTEST_GUILESS_MAIN(TstStructure)
#include "tst_structure.moc"
