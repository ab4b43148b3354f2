#include "app/sources/mergedtrace.h"
#include "tests/support/spans.h"

#include <QTest>

using namespace app;
using namespace app::sources;

namespace {

trace::Span spanWith(std::uint64_t number, const std::string &text)
{
    auto span = tests::span({.number = number});
    span.attributes = {{"gen_ai.prompt", text}};
    return span;
}

std::string promptOf(const trace::LocatedSpan &span)
{
    return std::string(trace::findText(span.span->attributes, "gen_ai.prompt"));
}

const std::string whole(5'000, 'x');
const std::string cut = whole.substr(0, cutTextBytes);

} // namespace

/// One trace that several sources hold.
class TestMergedTrace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsEachSpanOnce();
    void showsWhatWasCutInFull_data();
    void showsWhatWasCutInFull();
    void mendsEvents();
    void aFillerAddsNoSpans();
};

void TestMergedTrace::holdsEachSpanOnce()
{
    const auto left = tests::traceOf({spanWith(1, "a"), spanWith(2, "b")});
    const auto right = tests::traceOf({spanWith(2, "b"), spanWith(3, "c")});
    const auto merged = mergedTrace({{left}, {right}});
    QCOMPARE(merged.trace->spans.size(), 3U);
    QCOMPARE(promptOf(merged.trace->spans[2]), std::string("c"));
    QCOMPARE(merged.mendedSpans, 0);
}

void TestMergedTrace::showsWhatWasCutInFull_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("mended");
    const auto text = [](const std::string &one) { return QString::fromStdString(one); };
    QTest::newRow("the first was cut") << text(cut) << text(whole) << text(whole) << 1;
    QTest::newRow("the second was cut") << text(whole) << text(cut) << text(whole) << 1;
    QTest::newRow("both were") << text(cut) << text(cut) << text(cut) << 0;
    QTest::newRow("another length is no cut")
        << text(whole.substr(0, 2'000)) << text(whole) << text(whole.substr(0, 2'000)) << 0;
    QTest::newRow("another beginning is another text")
        << text(cut) << text('y' + whole) << text(cut) << 0;
}

void TestMergedTrace::showsWhatWasCutInFull()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, shown);
    QFETCH(int, mended);
    const auto merged = mergedTrace({{tests::traceOf({spanWith(1, first.toStdString())})},
                                     {tests::traceOf({spanWith(1, second.toStdString())})}});
    QCOMPARE(merged.trace->spans.size(), 1U);
    QCOMPARE(promptOf(merged.trace->spans.front()), shown.toStdString());
    QCOMPARE(merged.mendedSpans, mended);
}

void TestMergedTrace::mendsEvents()
{
    const auto withEvent = [](const std::string &text) {
        auto span = tests::span({});
        span.events = {{.attributes = {{"message", text}}}};
        return tests::traceOf({span});
    };
    const auto merged = mergedTrace({{withEvent(cut)}, {withEvent(whole)}});
    const auto &event = merged.trace->spans.front().span->events.front();
    QCOMPARE(trace::findText(event.attributes, "message"), std::string_view(whole));
}

void TestMergedTrace::aFillerAddsNoSpans()
{
    const auto filler = tests::traceOf({spanWith(1, whole), spanWith(2, "other")});
    const auto merged = mergedTrace({{filler, true}, {tests::traceOf({spanWith(1, cut)})}});
    QCOMPARE(merged.trace->spans.size(), 1U);
    QCOMPARE(promptOf(merged.trace->spans.front()), whole);
    QCOMPARE(merged.mendedSpans, 1);
}

QTEST_APPLESS_MAIN(TestMergedTrace)
#include "tst_mergedtrace.moc"
