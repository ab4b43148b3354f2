#include "app/store/join.h"

#include "app/store/brokenblock.h"
#include "app/store/fixedcolumns.h"
#include "app/store/memoryblock.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace app::store {
namespace {

/// A piece is remade together with the next smaller one unless it is so many times larger: then each span is remade
/// a few times only, however small the changes are, and the pieces stay few.
constexpr std::int64_t pieceRatio = 4;

} // namespace

Join::Join(const Join &other)
    : m_holders(other.m_holders)
    , m_ages(other.m_ages)
    , m_counts(other.m_counts)
    , m_hidden(other.m_hidden)
    , m_shared(other.m_shared)
    , m_stale(other.m_stale)
{
    std::map<const Piece *, std::shared_ptr<Piece>> copies;
    for (const auto &piece : other.m_pieces)
        copies.emplace(piece.get(), m_pieces.emplace_back(std::make_shared<Piece>(*piece)));
    for (auto &[id, shared] : m_shared) {
        if (shared.piece)
            shared.piece = copies.at(shared.piece.get());
    }
}

void Join::setHolders(std::vector<HolderPtr> holders)
{
    const auto has = [](const std::vector<HolderPtr> &list, const HolderPtr &wanted) {
        return std::find(list.begin(), list.end(), wanted) != list.end();
    };
    const auto former = std::exchange(m_holders, std::move(holders));
    for (const auto &holder : former) {
        if (!has(m_holders, holder))
            remove(*holder);
    }
    m_ages.clear();
    for (const auto &holder : m_holders)
        m_ages.emplace(holder.get(), m_ages.size());
    for (const auto &holder : m_holders) {
        if (m_hidden.try_emplace(holder.get()).second)
            add(*holder, 0);
    }
}

void Join::touch(TraceHolder &holder, const std::vector<std::uint32_t> &traces,
                 std::uint32_t firstNew)
{
    add(holder, firstNew);
    auto &hidden = m_hidden[&holder];
    if (hidden.rows.empty())
        return;
    for (const auto row : traces) {
        if (row >= firstNew || hidden.rows.count(row) == 0)
            continue;
        hidden.listed.reset();
        const auto &id = holder.traceId(row);
        makeStale(id, m_shared.at(id));
    }
}

void Join::remove(TraceHolder &holder)
{
    for (std::uint32_t row = 0; row < holder.traces(); ++row) {
        const auto count = m_counts.find(holder.traceId(row));
        if (--count->second == 0)
            m_counts.erase(count);
    }
    const auto rows = std::move(m_hidden[&holder].rows);
    for (const auto row : rows)
        unshare(holder.traceId(row), holder);
    m_hidden.erase(&holder);
}

/// Takes in the traces from `firstRow` on. Only those that another block has, too, are looked for in all of them.
void Join::add(TraceHolder &holder, std::uint32_t firstRow)
{
    for (auto row = firstRow; row < holder.traces(); ++row) {
        const auto id = holder.traceId(row);
        if (m_counts[id]++ == 0)
            continue;
        for (const auto &other : m_holders) {
            if (other.get() == &holder || m_hidden.count(other.get()) == 0)
                continue;
            if (const auto otherRow = other->find(id); otherRow != noRow)
                share(id, *other, otherRow);
        }
        share(id, holder, row);
    }
}

void Join::share(const trace::TraceId &id, TraceHolder &holder, std::uint32_t row)
{
    auto &hidden = m_hidden[&holder];
    if (!hidden.rows.insert(row).second)
        return;
    hidden.listed.reset();
    auto &shared = m_shared[id];
    const auto isOlder = [this](const Place &place, std::size_t age) {
        return m_ages.at(place.holder) < age;
    };
    const auto place =
        std::lower_bound(shared.places.begin(), shared.places.end(), m_ages.at(&holder), isOlder);
    const bool isLast = place == shared.places.end();
    shared.places.insert(place, {&holder, row, 0});
    if (!isLast) {
        shared.spans.clear();
        for (auto &one : shared.places)
            one.taken = 0;
    }
    makeStale(id, shared);
}

void Join::unshare(const trace::TraceId &id, const TraceHolder &holder)
{
    auto &shared = m_shared.at(id);
    auto &places = shared.places;
    places.erase(std::remove_if(places.begin(), places.end(),
                                [&holder](const Place &one) { return one.holder == &holder; }),
                 places.end());
    shared.spans.clear();
    for (auto &place : places)
        place.taken = 0;
    if (places.size() > 1) {
        makeStale(id, shared);
        return;
    }
    leavePiece(shared);
    auto &hidden = m_hidden[places.front().holder];
    hidden.rows.erase(places.front().row);
    hidden.listed.reset();
    m_stale.erase(id);
    m_shared.erase(id);
}

void Join::makeStale(const trace::TraceId &id, Shared &shared)
{
    leavePiece(shared);
    m_stale.insert(id);
}

void Join::leavePiece(Shared &shared)
{
    if (!shared.piece)
        return;
    shared.piece->hidden.insert(shared.pieceRow);
    shared.piece->spans -= shared.pieceSpans;
    shared.piece.reset();
}

Result<> Join::joinStale()
{
    for (const auto &holder : m_holders)
        APP_CHECK(gather(*holder));
    if (!m_stale.empty())
        makePiece({m_stale.begin(), m_stale.end()});
    m_stale.clear();
    mergePieces();
    return {};
}

/// Takes what this holder has of the stale traces and what was not taken before.
Result<> Join::gather(TraceHolder &holder)
{
    std::vector<Place *> places;
    std::vector<Shared *> targets;
    std::vector<std::uint32_t> rows;
    std::vector<std::size_t> known;
    for (const auto &id : m_stale) {
        auto &shared = m_shared.at(id);
        for (auto &place : shared.places) {
            if (place.holder != &holder)
                continue;
            APP_TRY(const auto count, holder.spanCount(place.row));
            if (count == place.taken)
                continue;
            places.push_back(&place);
            targets.push_back(&shared);
            rows.push_back(place.row);
            known.push_back(place.taken);
        }
    }
    if (rows.empty())
        return {};
    APP_TRY(auto spans, holder.spansOf(rows, known));
    for (std::size_t i = 0; i < places.size(); ++i) {
        places[i]->taken += spans[i].size();
        std::move(spans[i].begin(), spans[i].end(), std::back_inserter(targets[i]->spans));
    }
    return {};
}

void Join::makePiece(const std::vector<trace::TraceId> &traces)
{
    TraceHolder::Spans spans;
    for (const auto &id : traces) {
        const auto &gathered = m_shared.at(id).spans;
        spans.insert(spans.end(), gathered.begin(), gathered.end());
    }
    auto piece = std::make_shared<Piece>();
    piece->block = makeBlock("joined", std::move(spans));
    piece->spans = piece->block->extent().spans;
    // a block in memory has all of its columns
    const auto ids = (*piece->block->column(columnId(Fixed::TraceIdentity)))->traceIds;
    const auto offsets = *piece->block->traceOffsets();
    piece->traces.assign(ids.begin(), ids.end());
    for (std::uint32_t row = 0; row < ids.size(); ++row) {
        auto &shared = m_shared.at(ids[row]);
        shared.piece = piece;
        shared.pieceRow = row;
        shared.pieceSpans = offsets[row + 1] - offsets[row];
    }
    m_pieces.push_back(std::move(piece));
}

void Join::mergePieces()
{
    const auto isGone = [](const auto &piece) {
        return piece->hidden.size() == piece->traces.size();
    };
    m_pieces.erase(std::remove_if(m_pieces.begin(), m_pieces.end(), isGone), m_pieces.end());
    auto first = m_pieces.size(); // of those to remake as one
    std::int64_t behind = 0;
    for (auto i = m_pieces.size(); i > 0; --i) {
        const auto &piece = *m_pieces[i - 1];
        const bool isMostlyHidden = 2 * piece.hidden.size() > piece.traces.size();
        if (isMostlyHidden || (behind > 0 && piece.spans < pieceRatio * behind))
            first = i - 1;
        behind += piece.spans;
    }
    remake(first);
}

void Join::remake(std::size_t firstPiece)
{
    if (firstPiece == m_pieces.size())
        return;
    std::vector<trace::TraceId> traces;
    for (auto i = firstPiece; i < m_pieces.size(); ++i) {
        const auto &piece = *m_pieces[i];
        for (std::uint32_t row = 0; row < piece.traces.size(); ++row) {
            if (piece.hidden.count(row) == 0)
                traces.push_back(piece.traces[row]);
        }
    }
    m_pieces.resize(firstPiece);
    makePiece(traces);
}

void Join::list(TraceHolder &holder, Hidden &hidden) const
{
    hidden.listed =
        std::make_shared<const std::vector<std::uint32_t>>(hidden.rows.begin(), hidden.rows.end());
    hidden.spans = std::accumulate(hidden.rows.begin(), hidden.rows.end(), std::int64_t(0),
                                   [&holder](std::int64_t sum, std::uint32_t row) {
                                       return sum + holder.spanCount(row).value_or(0);
                                   });
}

void Join::addPart(TraceHolder &holder, Parts &parts)
{
    const auto block = holder.block();
    auto &hidden = m_hidden[&holder];
    if (!hidden.listed)
        list(holder, hidden);
    if (hidden.rows.size() == holder.traces())
        return;
    parts.traces += std::int64_t(holder.traces()) - std::int64_t(hidden.rows.size());
    parts.spans += std::int64_t(block->extent().spans) - hidden.spans;
    parts.parts.push_back({{block, hidden.rows.empty() ? nullptr : hidden.listed}, holder.index()});
}

void Join::addPiece(const Piece &piece, Parts &parts)
{
    parts.spans += piece.spans;
    parts.traces += std::int64_t(piece.traces.size() - piece.hidden.size());
    BlockPart part{piece.block, nullptr};
    if (!piece.hidden.empty())
        part.hiddenTraces = std::make_shared<const std::vector<std::uint32_t>>(piece.hidden.begin(),
                                                                               piece.hidden.end());
    parts.parts.push_back({std::move(part), nullptr});
}

Join::Parts Join::resolve()
{
    Parts parts;
    const auto joined = joinStale();
    for (const auto &holder : m_holders)
        addPart(*holder, parts);
    for (const auto &piece : m_pieces)
        addPiece(*piece, parts);
    if (!joined) {
        auto broken = std::make_shared<const BrokenBlock>("joined", joined.error());
        parts.parts.push_back({{std::move(broken), nullptr}, nullptr});
    }
    std::stable_sort(parts.parts.begin(), parts.parts.end(), [](const Part &a, const Part &b) {
        return a.part.block->extent().endUnixNano > b.part.block->extent().endUnixNano;
    });
    return parts;
}

} // namespace app::store
