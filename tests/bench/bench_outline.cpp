#include "tests/support/demotrace.h"
#include "ui/trace/layout.h"
#include "ui/trace/waterfallview.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <benchmark/benchmark.h>

/// Opening and painting a trace of 100,000 spans: 0 flat, 1 deep, 2 bushy.
namespace {

constexpr int spans = 100'000;

std::shared_ptr<const ui::Outline> bigOutline(std::int64_t shape)
{
    return std::make_shared<const ui::Outline>(
        ui::buildOutline(tests::bigTrace(spans, tests::TreeShape(shape))));
}

void buildOutline(benchmark::State &state)
{
    const auto trace = tests::bigTrace(spans, tests::TreeShape(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(ui::buildOutline(trace));
    state.SetItemsProcessed(state.iterations() * spans);
}
BENCHMARK(buildOutline)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

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

void collapseAndExpandAll(benchmark::State &state)
{
    const auto outline = bigOutline(state.range(0));
    ui::Rows rows(outline);
    for (auto _ : state) {
        rows.setAllCollapsed(true);
        rows.setAllCollapsed(false);
    }
}
BENCHMARK(collapseAndExpandAll)->DenseRange(0, 2)->Unit(benchmark::kMicrosecond);

void paintFrame(benchmark::State &state)
{
    ui::WaterfallView view;
    view.resize(1280, 900);
    view.setOutline(bigOutline(state.range(0)));
    view.setCurrentRow(spans / 2);
    QImage frame(view.size(), QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state)
        view.render(&frame);
}
BENCHMARK(paintFrame)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
