#pragma once

#include "app/store/traceholder.h"

#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

namespace app::store {

/// Finds the traces that lie in more than one block, hides them there, and makes blocks in which they are whole. Keeps
/// what it made: after a small change only the traces it touches are joined again. One thread at a time.
class Join
{
public:
    using HolderPtr = std::shared_ptr<TraceHolder>;

    Join() = default;
    /// Shares the holders and the blocks it made; either can be used beside the other as long as no holder changes.
    Join(const Join &other);
    Join(Join &&) = default;
    Join &operator=(Join &&) = default;

    /// The blocks there are now, oldest first: of a span that lies in two, the older one counts.
    void setHolders(std::vector<HolderPtr> holders);
    /// A holder has new spans in these traces, of which those from row `firstNew` on are new themselves.
    void touch(TraceHolder &holder, const std::vector<std::uint32_t> &traces,
               std::uint32_t firstNew);

    struct Part {
        BlockPart part;
        std::shared_ptr<const TraceIndex> index; ///< of all its traces, where there is one
    };
    struct Parts {
        std::vector<Part> parts; ///< newest end first
        std::int64_t spans = 0;
        std::int64_t traces = 0;
    };
    /// Spans that cannot be read make a part that answers every question with the error.
    Parts resolve();

private:
    struct Place {
        TraceHolder *holder = nullptr;
        std::uint32_t row = 0;
        std::size_t taken = 0; ///< how many of its spans are in Shared::spans
    };
    /// A block of joined traces.
    struct Piece {
        BlockPtr block;
        std::vector<trace::TraceId> traces; ///< by row of the block
        std::set<std::uint32_t> hidden;     ///< joined anew in another piece, or no longer shared
        std::int64_t spans = 0;             ///< that are not hidden
    };
    using Counts =
        boost::unordered_flat_map<trace::TraceId, std::uint32_t, std::hash<trace::TraceId>>;
    /// A trace in more than one block.
    struct Shared {
        std::vector<Place> places; ///< oldest first
        TraceHolder::Spans spans;  ///< of the places, as far as taken
        std::shared_ptr<Piece> piece;
        std::uint32_t pieceRow = 0;
        std::uint32_t pieceSpans = 0;
    };
    /// Rows of a holder that are shared.
    struct Hidden {
        std::set<std::uint32_t> rows;
        std::shared_ptr<const std::vector<std::uint32_t>> listed; ///< null when it is outdated
        std::int64_t spans = 0;                                   ///< of those listed
    };

    void remove(TraceHolder &holder);
    void add(TraceHolder &holder, std::uint32_t firstRow);
    void share(const trace::TraceId &id, TraceHolder &holder, std::uint32_t row);
    void unshare(const trace::TraceId &id, const TraceHolder &holder);
    void makeStale(const trace::TraceId &id, Shared &shared);
    void leavePiece(Shared &shared);
    Result<> joinStale();
    Result<> gather(TraceHolder &holder);
    void makePiece(const std::vector<trace::TraceId> &traces);
    void mergePieces();
    void remake(std::size_t firstPiece);
    void list(TraceHolder &holder, Hidden &hidden) const;
    void addPart(TraceHolder &holder, Parts &parts);
    static void addPiece(const Piece &piece, Parts &parts);

    std::vector<HolderPtr> m_holders;
    std::map<const TraceHolder *, std::size_t> m_ages;
    Counts m_counts; // how many blocks hold each
    std::map<const TraceHolder *, Hidden> m_hidden;
    std::unordered_map<trace::TraceId, Shared> m_shared;
    std::set<trace::TraceId> m_stale;             // shared, in no piece
    std::vector<std::shared_ptr<Piece>> m_pieces; // each some times larger than the next
};

} // namespace app::store
