#include "app/traceql/language.h"
#include "tests/support/judgemetrics.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace tests::judge {

using namespace app;
using traceql::BinaryOp;

namespace {

bool holds(BinaryOp op, double left, double right)
{
    switch (op) {
    case BinaryOp::Equal: return left == right;
    case BinaryOp::NotEqual: return left != right;
    case BinaryOp::Less: return left < right;
    case BinaryOp::LessEqual: return left <= right;
    case BinaryOp::Greater: return left > right;
    default: return left >= right;
    }
}

/// Tempo keeps numbers of both kinds in 64 bits and compares these.
std::uint64_t rawBits(const Value &value)
{
    if (const auto *integer = value.get<std::int64_t>())
        return std::uint64_t(*integer);
    if (const auto *real = value.get<double>())
        return std::bit_cast<std::uint64_t>(*real);
    return value.isTrue() ? 1 : 0;
}

void keep(const traceql::ValueFilter &filter, std::vector<Row> &rows)
{
    for (auto &row : rows) {
        for (auto &sample : row.samples) {
            if (sample && !holds(filter.op, *sample, traceql::thresholdOf(filter)))
                sample.reset();
        }
    }
}

void keep(const traceql::TopK &top, std::vector<Row> &rows)
{
    if (rows.size() <= std::size_t(top.limit))
        return;
    std::vector<Row *> inOrder;
    for (auto &row : rows)
        inOrder.push_back(&row);
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const Row *left, const Row *right) {
        return isPreferred(left->labels, right->labels);
    });
    if (!top.largest)
        std::reverse(inOrder.begin(), inOrder.end());
    for (std::size_t i = 0; i < rows.front().samples.size(); ++i) {
        auto ranked = inOrder;
        std::erase_if(ranked, [i](const Row *row) {
            return !row->samples[i] || std::isnan(*row->samples[i]);
        });
        std::stable_sort(ranked.begin(), ranked.end(), [&](const Row *left, const Row *right) {
            return top.largest ? *left->samples[i] > *right->samples[i]
                               : *left->samples[i] < *right->samples[i];
        });
        for (auto *row : inOrder) {
            const auto last =
                ranked.begin() + std::ptrdiff_t(std::min(ranked.size(), std::size_t(top.limit)));
            if (std::find(ranked.begin(), last, row) == last)
                row->samples[i].reset();
        }
    }
}

} // namespace

bool isPreferred(const Labels &left, const Labels &right)
{
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        const auto &[leftKey, l] = left[i];
        const auto &[rightKey, r] = right[i];
        if (leftKey != rightKey)
            return leftKey < rightKey;
        if (l.data.index() != r.data.index())
            return l.data.index() > r.data.index();
        const auto *text = l.get<std::string>();
        if (text && *text != *r.get<std::string>())
            return *text < *r.get<std::string>();
        if (!text && rawBits(l) != rawBits(r))
            return rawBits(l) > rawBits(r);
    }
    return left.size() < right.size();
}

void applySecondStages(const traceql::Metrics &metrics, std::vector<Row> &rows)
{
    for (const auto &stage : metrics.secondStages) {
        std::visit([&rows](const auto &one) { keep(one, rows); }, stage.value);
        std::erase_if(rows, [](const Row &row) {
            return std::none_of(row.samples.begin(), row.samples.end(),
                                [](const auto &sample) { return sample.has_value(); });
        });
    }
}

} // namespace tests::judge
