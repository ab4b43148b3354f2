#include "app/receiver/grpcrefusal.h"

#include <QTest>

using app::receiver::GrpcRefusal;

static QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

class TstGrpcRefusal : public QObject
{
    Q_OBJECT
    const QByteArray m_preface = "SM\r\n\r\n";
    const QByteArray m_settings = hex("000000 04 00 00000000");
    const QByteArray m_settingsAck = hex("000000 04 01 00000000");
    /// What grpc-go sends at once: SETTINGS with one value, WINDOW_UPDATE, HEADERS on stream 1 with three bytes.
    const QByteArray m_hello = m_preface + hex("000006 04 00 00000000 000300000064")
        + hex("000004 08 00 00000000 00000001");
    const QByteArray m_call = hex("000003 01 04 00000001 838682");

    static QByteArray heardInPieces(const QByteArray &bytes, qsizetype step, bool *isOver)
    {
        GrpcRefusal refusal;
        QByteArray said;
        *isOver = false;
        for (qsizetype at = 0; at < bytes.size() && !*isOver; at += step) {
            const auto answer = refusal.hear(bytes.mid(at, step));
            said += answer.bytes;
            *isOver = answer.isOver;
        }
        return said;
    }

private Q_SLOTS:
    void tellsTheCallAndThenTheConnection()
    {
        const QByteArray advice =
            "this port speaks OTLP/HTTP; set OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf";
        const auto block = hex("88") + hex("00 0c") + "content-type" + hex("10")
            + "application/grpc" + hex("00 0b") + "grpc-status" + hex("02") + "12" + hex("00 0c")
            + "grpc-message" + char(advice.size()) + advice;
        const auto headers = hex("0000") + char(block.size()) + hex("01 05 00000001") + block;
        const auto goAway = hex("0000") + char(8 + advice.size())
            + hex("07 00 00000000 00000001 00000000") + advice;
        const auto input = m_hello + m_call;
        for (qsizetype step = 1; step <= input.size(); ++step) {
            bool isOver = false;
            QCOMPARE(heardInPieces(input, step, &isOver),
                     m_settings + m_settingsAck + headers + goAway);
            QVERIFY(isOver);
        }
    }

    void answersPings()
    {
        bool isOver = false;
        const auto said =
            heardInPieces(m_preface + hex("000008 06 00 00000000 0102030405060708"), 5, &isOver);
        QCOMPARE(said, m_settings + hex("000008 06 01 00000000 0102030405060708"));
        QVERIFY(!isOver);
    }

    void doesNotAnswerAcknowledgements()
    {
        bool isOver = false;
        QCOMPARE(
            heardInPieces(m_preface + m_settingsAck + hex("000008 06 01 00000000 0102030405060708"),
                          1000, &isOver),
            m_settings);
        QVERIFY(!isOver);
    }

    void endsWithAClientThatSaysNothingUseful()
    {
        bool isOver = false;
        const auto said = heardInPieces(m_preface + QByteArray(200'000, 'x'), 4096, &isOver);
        QVERIFY(isOver);
        QVERIFY(said.contains("OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"));
    }
};

QTEST_GUILESS_MAIN(TstGrpcRefusal)
#include "tst_grpcrefusal.moc"
