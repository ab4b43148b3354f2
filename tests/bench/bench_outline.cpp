#include "app/trace/selftime.h"
#include "tests/support/demotrace.h"
#include "ui/trace/find.h"
#include "ui/trace/flameview.h"
#include "ui/trace/spansort.h"
#include "ui/trace/statistics.h"
#include "ui/trace/tracelog.h"
#include "ui/trace/waterfallview.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <ctime>

/// Opening, painting and asking a trace of 100,000 spans: 0 flat, 1 deep, 2 bushy; of a million where it says so.
namespace {

constexpr int spans = 100'000;
constexpr int million = 1'000'000;

std::shared_ptr<const app::trace::Trace> traceOf(std::int64_t shape, int count = spans)
{
    return tests::bigTrace(count, tests::TreeShape(shape));
}

std::shared_ptr<const ui::Outline> outlineOf(std::shared_ptr<const app::trace::Trace> trace)
{
    return std::make_shared<const ui::Outline>(ui::buildOutline(std::move(trace)));
}

std::shared_ptr<const ui::Outline> bigOutline(std::int64_t shape)
{
    return outlineOf(traceOf(shape));
}

/// Bushy, each span with twelve attributes as a web or model span has them.
std::shared_ptr<const app::trace::Trace> attributedTrace()
{
    const auto plain = traceOf(2);
    auto batch = std::make_shared<app::trace::Batch>(*plain->spans[0].batch);
    int number = 0;
    for (auto &span : batch->resourceSpans[0].scopeSpans[0].spans) {
        const auto i = ++number;
        span.attributes = {{"http.request.method", i % 3 ? "GET" : "POST"},
                           {"http.response.status_code", 200 + i % 5},
                           {"url.path", "/api/v1/orders/" + std::to_string(i)},
                           {"server.address", "orders.internal.example"},
                           {"network.protocol.version", "1.1"},
                           {"user_agent.original", "python-httpx/0.27.0"},
                           {"enduser.id", "user-" + std::to_string(i % 997)},
                           {"code.function.name", "handle_request"},
                           {"thread.id", i % 64},
                           {"db.system.name", "postgresql"},
                           {"db.query.text", "SELECT * FROM orders WHERE id = $1"},
                           {"retry", i % 2 == 0}};
    }
    auto trace = std::make_shared<app::trace::Trace>();
    trace->id = plain->id;
    trace->spans = app::trace::locate(std::move(batch));
    return trace;
}

QImage imageOf(const QWidget &view) { return {view.size(), QImage::Format_ARGB32_Premultiplied}; }

std::size_t bytesOf(const ui::Outline &outline)
{
    const auto of = [](const auto &column) { return column.capacity() * sizeof(column[0]); };
    return of(outline.start) + of(outline.end) + of(outline.depth) + of(outline.parent)
        + of(outline.subtreeSize) + of(outline.spanIndex) + of(outline.service) + of(outline.flags)
        + of(outline.kind);
}

void buildOutline(benchmark::State &state)
{
    const auto trace = traceOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(ui::buildOutline(trace));
    state.counters["bytes a span"] = double(bytesOf(ui::buildOutline(trace))) / spans;
}
BENCHMARK(buildOutline)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

/// From the trace in memory to pixels: outline, view, one frame.
void firstFrame(benchmark::State &state)
{
    const auto trace = traceOf(state.range(0), int(state.range(1)));
    ui::WaterfallView view;
    view.resize(1280, 900);
    QImage frame = imageOf(view);
    for (auto _ : state) {
        view.setOutline(outlineOf(trace));
        view.render(&frame);
    }
}
BENCHMARK(firstFrame)
    ->ArgsProduct({{0, 1, 2}, {spans}})
    ->Args({2, million})
    ->Unit(benchmark::kMillisecond);

/// What follows the first frame until every pill and key answers.
void analysis(benchmark::State &state)
{
    const auto outline = outlineOf(traceOf(state.range(0), int(state.range(1))));
    for (auto _ : state)
        benchmark::DoNotOptimize(ui::analyze(*outline));
}
BENCHMARK(analysis)
    ->ArgsProduct({{0, 1, 2}, {spans}})
    ->Args({2, million})
    ->Unit(benchmark::kMillisecond);

void analysisWithAttributes(benchmark::State &state)
{
    const auto outline = outlineOf(attributedTrace());
    for (auto _ : state)
        benchmark::DoNotOptimize(ui::analyze(*outline));
}
BENCHMARK(analysisWithAttributes)->Unit(benchmark::kMillisecond);

void criticalPath(benchmark::State &state)
{
    const auto outline = bigOutline(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(app::trace::criticalPath(ui::treeOf(*outline)));
}
BENCHMARK(criticalPath)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

void selfTimes(benchmark::State &state)
{
    const auto outline = bigOutline(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(app::trace::selfTimes(ui::treeOf(*outline)));
}
BENCHMARK(selfTimes)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

void layoutLanes(benchmark::State &state)
{
    const auto outline = bigOutline(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(ui::layoutLanes(*outline));
}
BENCHMARK(layoutLanes)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

/// 0 by name (all different), 1 by an attribute of 997 values, 2 by one of two values.
void statistics(benchmark::State &state)
{
    const auto outline = outlineOf(attributedTrace());
    const auto found = ui::analyze(*outline);
    const ui::GroupKey keys[] = {{ui::GroupKey::Of::Name, {}},
                                 {ui::GroupKey::Of::Attribute, "enduser.id"},
                                 {ui::GroupKey::Of::Attribute, "http.request.method"}};
    for (auto _ : state)
        benchmark::DoNotOptimize(ui::groupSpans(*outline, found, nullptr, keys[state.range(0)]));
}
BENCHMARK(statistics)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

void sortTable(benchmark::State &state)
{
    const auto outline = bigOutline(2);
    const auto found = ui::analyze(*outline);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            ui::sortSpans(*outline, found, nullptr, ui::SpanColumn(state.range(0)), true));
}
BENCHMARK(sortTable)->DenseRange(0, ui::spanColumnCount - 1)->Unit(benchmark::kMillisecond);

void buildLog(benchmark::State &state)
{
    const auto outline = bigOutline(2);
    for (auto _ : state)
        benchmark::DoNotOptimize(ui::buildLog(*outline, nullptr));
}
BENCHMARK(buildLog)->Unit(benchmark::kMillisecond);

/// Twelve attributes a span. 0: the first hit of a frequent text; 1: all of it; 2: a text that is nowhere.
void find(benchmark::State &state)
{
    const auto outline = outlineOf(attributedTrace());
    const bool isFirst = state.range(0) == 0;
    const ui::Needle needle(state.range(0) == 2 ? QStringLiteral("no such text")
                                                : QStringLiteral("orders/77"));
    for (auto _ : state)
        benchmark::DoNotOptimize(ui::findRows(
            *outline, needle, [isFirst](const auto &soFar) { return !isFirst || soFar.empty(); }));
}
BENCHMARK(find)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

/// Collapse and expand all as a person does it, with the frame that follows each.
void collapseAndExpandAll(benchmark::State &state)
{
    ui::WaterfallView view;
    view.resize(1280, 900);
    view.setOutline(bigOutline(state.range(0)));
    QImage frame = imageOf(view);
    for (auto _ : state) {
        view.setAllCollapsed(true);
        view.render(&frame);
        view.setAllCollapsed(false);
        view.render(&frame);
    }
}
BENCHMARK(collapseAndExpandAll)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

/// A thousand frames of scrolling, zooming and panning, in CPU time.
template <typename View>
void frames(benchmark::State &state, View &view)
{
    const auto outline = bigOutline(state.range(0));
    view.resize(1280, 900);
    view.setOutline(outline);
    view.setAnalysis(std::make_shared<const ui::Analysis>(ui::analyze(*outline)));
    while (view.rowCount() == 0) // the flame graph is laid out on a pool thread
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    view.setCurrentRow(spans / 2);
    QImage frame = imageOf(view);
    const auto whole = ui::wholeTrace(*outline);
    std::vector<double> times;
    int step = 0;
    for (auto _ : state) {
        const auto begin = std::clock();
        auto *bar = view.verticalScrollBar();
        const double phase = (step++ % 100) / 100.0;
        switch (step / 100 % 3) {
        case 0: bar->setValue(int(phase * bar->maximum())); break;
        case 1: view.setTimeWindow(ui::zoomed(whole, 1 - phase, whole.endNs / 3, whole)); break;
        default: view.setTimeWindow(ui::panned({0, whole.endNs / 20}, phase * 19, whole));
        }
        view.render(&frame);
        times.push_back(double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    state.counters["p99 ms"] = times[times.size() * 99 / 100];
    state.counters["longest ms"] = times.back();
}

void waterfallFrames(benchmark::State &state)
{
    ui::WaterfallView view;
    frames(state, view);
}
BENCHMARK(waterfallFrames)->DenseRange(0, 2)->Iterations(1000)->Unit(benchmark::kMillisecond);

void flameFrames(benchmark::State &state)
{
    ui::FlameView view;
    view.show();
    frames(state, view);
}
BENCHMARK(flameFrames)->DenseRange(0, 2)->Iterations(1000)->Unit(benchmark::kMillisecond);

void layoutFrame(benchmark::State &state)
{
    const auto outline = bigOutline(state.range(0));
    const ui::Rows rows(outline);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            ui::layoutBars(*outline, rows, spans / 2, 40, ui::wholeTrace(*outline), 1000));
}
BENCHMARK(layoutFrame)->DenseRange(0, 2)->Unit(benchmark::kMicrosecond);

void layoutMinimap(benchmark::State &state)
{
    const auto outline = bigOutline(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(ui::layoutMinimap(*outline, 1200, 16));
}
BENCHMARK(layoutMinimap)->DenseRange(0, 2)->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
