#include "app/store/entry.h"

#include "app/otlp/compression.h"
#include "app/otlp/limits.h"
#include "app/otlp/otlp.h"

#include <QTest>

using namespace app;
using namespace app::store;

namespace {

std::shared_ptr<const trace::Batch> batchOf(std::vector<trace::Span> spans)
{
    return std::make_shared<const trace::Batch>(
        trace::Batch{{{{}, {{{}, std::move(spans), {}}}, {}}}});
}

trace::Span span(int number, UnixNano start, UnixNano end)
{
    trace::Span span;
    span.traceId.bytes[15] = 1;
    span.spanId.bytes[7] = std::uint8_t(number);
    span.name = "chat";
    span.startTimeUnixNano = start;
    span.endTimeUnixNano = end;
    return span;
}

std::string plain(const Entry &entry)
{
    return otlp::unzstd(entry.payload, otlp::limits::bodyBytes).value_or("damaged");
}

} // namespace

/// A request as a row of the log.
class TstEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheRowHolds()
    {
        const auto entry =
            toEntry({batchOf({span(1, 20, 30), span(2, 10, 0)}), Origin::Import, false});
        QVERIFY(entry.has_value());
        QCOMPARE(entry->spans, std::int64_t(2));
        QCOMPARE(entry->firstUnixNano, UnixNano(10));
        QCOMPARE(entry->lastUnixNano, UnixNano(30));
        QCOMPARE(entry->origin, Origin::Import);
        QVERIFY(!entry->deliver);
        QCOMPARE(entry->plainBytes, plain(*entry).size());
    }

    void encodesWhatHasNoSource()
    {
        const auto batch = batchOf({span(1, 20, 30)});
        const auto entry = toEntry({batch});
        QVERIFY(entry.has_value());
        QCOMPARE(plain(*entry), otlp::encode(*batch, otlp::Encoding::Protobuf));
        QVERIFY(**readPayload(entry->payload) == *batch);
    }

    /// The field 1000 is not OTLP's; encoding the batch again would lose it.
    void keepsTheSourceAsItCame()
    {
        const auto batch = batchOf({span(1, 20, 30)});
        const auto body = std::make_shared<const std::string>(
            otlp::encode(*batch, otlp::Encoding::Protobuf) + "\xC0\x3E\x07");
        const auto entry = toEntry({batch, Origin::Receiver, true, {body, *body}});
        QVERIFY(entry.has_value());
        QCOMPARE(plain(*entry), *body);
        QCOMPARE(entry->plainBytes, body->size());
        QVERIFY(**readPayload(entry->payload) == *batch);
    }

    void refusesASpanWithoutIds()
    {
        auto homeless = span(1, 20, 30);
        homeless.spanId = {};
        const auto refused = toEntry({batchOf({homeless})});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }

    void refusesABodyOverTheLimit()
    {
        const std::string body(otlp::limits::bodyBytes + 1, '\0');
        const auto refused =
            toEntry({batchOf({span(1, 20, 30)}), Origin::Receiver, true, {{}, body}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::TooLarge);
    }

    void refusesADamagedPayload()
    {
        const auto entry = toEntry({batchOf({span(1, 20, 30)})});
        const auto damaged = readPayload(entry->payload.substr(0, entry->payload.size() / 2));
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().kind, Error::Kind::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TstEntry)
#include "tst_entry.moc"
