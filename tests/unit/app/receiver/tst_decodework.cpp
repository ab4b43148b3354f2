#include "app/receiver/decodework.h"

#include "app/http/budget.h"
#include "app/otlp/compression.h"

#include <QTest>

using namespace app;
using namespace app::receiver;
using otlp::Encoding;

namespace {

trace::Span span(int number)
{
    trace::Span span;
    span.traceId.bytes[15] = 1;
    span.spanId.bytes[7] = std::uint8_t(number);
    span.name = "chat";
    return span;
}

trace::Batch batchOf(std::vector<trace::Span> spans)
{
    return {{{{}, {{{}, std::move(spans), {}}}, {}}}};
}

Work work(const std::string &body, Encoding encoding, Compression compression = Compression::None)
{
    const auto budget = std::make_shared<http::Budget>(1'000'000);
    return {QByteArray::fromStdString(body), encoding, compression, http::Reservation(budget),
            http::Reservation(budget)};
}

} // namespace

/// A body becomes spans, and its bytes go on to the log where they may.
class TstDecodeWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void protobufIsTheSourceOfItsBatch()
    {
        const auto body = otlp::encode(batchOf({span(1), span(2)}), Encoding::Protobuf);
        auto one = work(body, Encoding::Protobuf);
        const auto decoded = decode(one);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->spans, std::uint64_t(2));
        QCOMPARE(decoded->source.protobuf, body);
        QVERIFY(decoded->source.owner != nullptr);
        QVERIFY(one.body.isEmpty());
    }

    void aCompressedBodyIsTheSourceUnpacked()
    {
        const auto body = otlp::encode(batchOf({span(1)}), Encoding::Protobuf);
        for (const auto compression : {Compression::Gzip, Compression::Zstd}) {
            auto one = work(compression == Compression::Gzip ? otlp::gzip(body) : otlp::zstd(body),
                            Encoding::Protobuf, compression);
            const auto decoded = decode(one);
            QVERIFY(decoded.has_value());
            QCOMPARE(decoded->source.protobuf, body);
        }
    }

    void jsonIsNoSource()
    {
        auto one = work(otlp::encode(batchOf({span(1)}), Encoding::Json), Encoding::Json);
        const auto decoded = decode(one);
        QVERIFY(decoded.has_value());
        QVERIFY(*decoded->batch == batchOf({span(1)}));
        QVERIFY(decoded->source.protobuf.empty());
    }

    /// The log must not bring back a span whose sender was told that it was not kept.
    void aBodyWithARejectedSpanIsNoSource()
    {
        auto one =
            work(otlp::encode(batchOf({span(1), span(0)}), Encoding::Protobuf), Encoding::Protobuf);
        const auto decoded = decode(one);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->admission.rejectedSpans, std::uint64_t(1));
        QCOMPARE(decoded->spans, std::uint64_t(1));
        QVERIFY(decoded->source.protobuf.empty());
    }

    void refusesWhatIsDamaged()
    {
        auto cut = work("\x0A\x05", Encoding::Protobuf);
        QVERIFY(!decode(cut));
        auto noGzip = work("{}", Encoding::Json, Compression::Gzip);
        QVERIFY(!decode(noGzip));
    }
};

QTEST_GUILESS_MAIN(TstDecodeWork)
#include "tst_decodework.moc"
