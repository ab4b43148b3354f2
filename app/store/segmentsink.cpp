#include "app/store/segmentsink.h"

#include "app/store/segmentencoder.h"

#include <future>
#include <string>
#include <utility>
#include <vector>

namespace app::store {
namespace {

constexpr std::size_t pieceBytes = 1024 * 1024; // of one transaction: some milliseconds

/// Collects chunks until they are worth a transaction.
class Pieces
{
public:
    Pieces(SegmentSink &sink, std::int64_t segment) : m_sink(sink), m_segment(segment) {}

    Result<> take(ChunkNumber number, std::string bytes)
    {
        m_pieceBytes += bytes.size();
        m_allBytes += bytes.size();
        m_waiting.emplace_back(number, std::move(bytes));
        return m_pieceBytes >= pieceBytes ? flush() : Result<>();
    }

    Result<> flush()
    {
        auto piece = std::make_shared<const Piece>(std::move(m_waiting));
        m_waiting.clear();
        return m_sink.write(
            [piece, segment = m_segment](SegmentWriter &tables) {
                for (const auto &[number, bytes] : *piece)
                    tables.putChunk(segment, number, bytes);
            },
            std::exchange(m_pieceBytes, 0));
    }

    std::size_t bytes() const { return m_allBytes; }

private:
    using Piece = std::vector<std::pair<ChunkNumber, std::string>>;
    SegmentSink &m_sink;
    const std::int64_t m_segment;
    Piece m_waiting;
    std::size_t m_pieceBytes = 0;
    std::size_t m_allBytes = 0;
};

} // namespace

Result<> SegmentSink::submitAndWait(Writer::Request request)
{
    request.isUrgent = true; // what is held waits for this
    std::promise<Result<>> answered;
    auto answer = answered.get_future();
    request.done = [&answered, done = std::move(request.done)](Result<> result) {
        if (done)
            done(result);
        answered.set_value(std::move(result));
    };
    m_writer.submit(std::move(request));
    return answer.get();
}

Result<> SegmentSink::write(std::function<void(SegmentWriter &)> job, std::size_t bytes)
{
    Writer::Request request;
    request.bytes = bytes;
    request.write = [this, job = std::move(job)]() -> Result<> {
        job(m_tables);
        return {};
    };
    return submitAndWait(std::move(request));
}

Result<SegmentRow> SegmentSink::writeSegment(std::int64_t id, const Block &block)
{
    Pieces pieces(*this, id);
    APP_TRY(const auto catalogue,
            encodeSegment(block, [&pieces](ChunkNumber number, std::string bytes) {
                return pieces.take(number, std::move(bytes));
            }));
    APP_CHECK(pieces.flush());
    Compressor compressor;
    SegmentRow row;
    row.id = id;
    row.spans = catalogue.extent.spans;
    row.traces = catalogue.extent.traces;
    row.startUnixNano = catalogue.extent.startUnixNano;
    row.endUnixNano = catalogue.extent.endUnixNano;
    row.catalogue = encodeCatalogue(catalogue, compressor);
    row.bytes = std::int64_t(pieces.bytes() + row.catalogue.size());
    return row;
}

Result<> SegmentSink::publish(SegmentChange change)
{
    const auto shared = std::make_shared<const SegmentChange>(std::move(change));
    Writer::Request request;
    request.write = [this, shared]() -> Result<> {
        m_tables.apply(*shared);
        return {};
    };
    request.done = [this, shared](const Result<> &result) {
        if (result)
            m_install(*shared);
    };
    return submitAndWait(std::move(request));
}

} // namespace app::store
