#include "app/gateway/sse.h"

#include <QTest>

using app::gateway::PaddedText;
using app::gateway::SseReader;

class TestSse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gives_data();
    void gives();
    void saysWhereAnEventEnds();
};

/// Events as "type|data", one after the other.
static QByteArrayList eventsOf(const QByteArray &text)
{
    QByteArrayList events;
    const PaddedText padded(text.toStdString());
    SseReader reader(padded.view());
    while (const auto event = reader.next())
        events << QByteArray::fromStdString(std::string(event->type) + '|'
                                            + std::string(event->data));
    return events;
}

void TestSse::gives_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("events");
    const auto row = [](const char *name, QByteArray text, QByteArrayList events) {
        QTest::newRow(name) << text << events;
    };
    row("line feeds", "data: a\n\ndata: b\n\n", {"|a", "|b"});
    row("carriage returns", "data: a\r\rdata: b\r\r", {"|a", "|b"});
    row("both", "data: a\r\n\r\ndata: b\r\n\r\n", {"|a", "|b"});
    row("comments are no events", ": OPENROUTER PROCESSING\n\ndata: a\n\n:\n\n", {"|a"});
    row("a comment inside an event", "data: a\n: x\ndata: b\n\n", {"|a\nb"});
    row("a mark of byte order",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        {"|a"});
    row("several lines of data", "data: {\ndata: }\n\n", {"|{\n}"});
    row("a type", "event: ping\ndata: {}\n\n", {"ping|{}"});
    row("a type counts once", "event: ping\ndata: 1\n\ndata: 2\n\n", {"ping|1", "|2"});
    row("a type without data is no event", "event: ping\n\ndata: 2\n\n", {"|2"});
    row("no blank behind the colon", "data:a\n\n", {"|a"});
    row("one blank belongs to the field", "data:  a\n\n", {"| a"});
    row("a field without a colon", "data\n\n", {"|"});
    row("empty data", "data:\ndata:\n\n", {"|\n"});
    row("unknown fields", "id: 1\nretry: 5\nfoo: x\ndata: a\n\n", {"|a"});
    row("cut behind the data", "data: a\n\ndata: b", {"|a", "|b"});
    row("cut inside a name", "data: a\n\nda", {"|a"});
    row("nothing", "", {});
}

void TestSse::gives()
{
    QFETCH(QByteArray, text);
    QTEST(eventsOf(text), "events");
}

void TestSse::saysWhereAnEventEnds()
{
    const PaddedText padded(std::string(": x\n\ndata: abc\r\n\r\ndata: d\ndata: e\n\n"));
    SseReader reader(padded.view());
    QCOMPARE(reader.next()->end, std::size_t(13));
    QCOMPARE(reader.next()->end, std::size_t(32));
}

QTEST_APPLESS_MAIN(TestSse)
#include "tst_sse.moc"
