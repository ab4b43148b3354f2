#include "app/otlp/compression.h"
#include "app/trace/demo.h"
#include "app/trace/trace.h"
#include "tests/integration/ctl/program.h"
#include "tests/support/spans.h"

#include <algorithm>
#include <zstd.h>

using namespace Qt::StringLiterals;
using app::otlp::Encoding;
using tests::Program;

namespace {

app::trace::Batch demo() { return app::trace::demoBatch(1'700'000'000'000'000'000U); }

std::string zstd(const std::string &plain)
{
    std::string out(ZSTD_compressBound(plain.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), plain.data(), plain.size(), 3));
    return out;
}

std::string jsonLines()
{
    std::string lines;
    for (const auto &one : demo().resourceSpans)
        lines += tests::json({.resourceSpans = {one}}) + '\n';
    return lines;
}

void sortByKey(app::trace::Attributes &attributes)
{
    std::stable_sort(attributes.begin(), attributes.end(),
                     [](const auto &left, const auto &right) { return left.key < right.key; });
}

/// The store keeps attributes in columns, which have an order of their own.
void sortAttributes(app::trace::ResourceSpans &spans)
{
    sortByKey(spans.resource.attributes);
    for (auto &scopeSpans : spans.scopeSpans) {
        sortByKey(scopeSpans.scope.attributes);
        for (auto &span : scopeSpans.spans) {
            sortByKey(span.attributes);
            for (auto &event : span.events)
                sortByKey(event.attributes);
            for (auto &link : span.links)
                sortByKey(link.attributes);
        }
    }
}

/// One line a span, sorted, with everything it has.
QByteArrayList spansOf(const app::trace::Batch &batch)
{
    QByteArrayList lines;
    for (const auto &resourceSpans : batch.resourceSpans) {
        for (const auto &scopeSpans : resourceSpans.scopeSpans) {
            for (const auto &span : scopeSpans.spans) {
                app::trace::ScopeSpans one{scopeSpans};
                one.spans = {span};
                app::trace::ResourceSpans whole{resourceSpans};
                whole.scopeSpans = {one};
                sortAttributes(whole);
                lines << QByteArray::fromStdString(tests::json({.resourceSpans = {whole}}));
            }
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

QByteArrayList exported(const Program &program, const QStringList &more, Encoding encoding)
{
    const auto ended = program.run(QStringList{u"export"_s} + more);
    app::trace::Batch all;
    const auto messages =
        encoding == Encoding::Json ? ended.out.trimmed().split('\n') : QByteArrayList{ended.out};
    for (const auto &message : messages) {
        auto batch =
            app::otlp::decode(message.toStdString(), encoding).value_or(app::trace::Batch{});
        std::move(batch.resourceSpans.begin(), batch.resourceSpans.end(),
                  std::back_inserter(all.resourceSpans));
    }
    return spansOf(all);
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void readsStandardInput();
    void takesSeveralFiles();
    void names_data();
    void names();
    void countsWhatItRejects();
    void goesOnAfterADamagedFile();
    void comesOutAsItWentIn_data();
    void comesOutAsItWentIn();
};

void TestImport::takes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const std::string &bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    const auto json = tests::json(demo());
    row("OTLP JSON", json);
    row("OTLP protobuf", app::otlp::encode(demo(), Encoding::Protobuf));
    row("gzip", app::otlp::gzip(json));
    row("zstd", zstd(json));
    row("JSON lines", jsonLines());
    row("Tempo", R"({"trace":)" + json + "}");
    row("Tempo, v1", R"({"batches")" + json.substr(json.find(':')));
}

void TestImport::takes()
{
    QFETCH(QByteArray, bytes);
    const Program program;
    const auto ended = program.run({u"import"_s, program.file(u"spans"_s, bytes.toStdString())});
    QCOMPARE(ended.err, "");
    QCOMPARE(ended.code, 0);
    const auto report = ended.json();
    QCOMPARE(report["spans"_L1].toInteger(), qint64(app::trace::spanCount(demo())));
    QCOMPARE(report["rejected"_L1].toInteger(), 0);
    const auto stats = program.run({u"store"_s, u"stats"_s, u"--json"_s}).json();
    QCOMPARE(stats["spans"_L1], report["spans"_L1]);
    QCOMPARE(stats["traces"_L1], report["traces"_L1]);
}

void TestImport::readsStandardInput()
{
    const Program program;
    const auto ended =
        program.run({u"import"_s, u"-"_s}, QByteArray::fromStdString(tests::json(demo())));
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.json()["spans"_L1].toInteger(), qint64(app::trace::spanCount(demo())));
}

void TestImport::takesSeveralFiles()
{
    const Program program;
    const auto one = program.file(u"1"_s, tests::json(*tests::batch({{.trace = 1}})));
    const auto two = program.file(u"2"_s, tests::json(*tests::batch({{.trace = 2}})));
    const auto ended = program.run({u"import"_s, one, two});
    QCOMPARE(ended.out, "{\"spans\":2,\"traces\":2,\"rejected\":0}\n");
}

void TestImport::names_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("place");
    const auto json = QByteArray::fromStdString(tests::json(*tests::batch({{.number = 1}})));
    QTest::newRow("cut off") << json.left(json.size() / 2) << QByteArray("byte ");
    QTest::newRow("second line") << json + "\n{\"resourceSpans\":7}\n"
                                 << "byte " + QByteArray::number(json.size() + 18) + ": line 2";
    QTest::newRow("no spans at all") << QByteArray("hello") << QByteArray("byte 1");
    QTest::newRow("gzip cut off")
        << QByteArray::fromStdString(app::otlp::gzip(json.toStdString())).left(40)
        << QByteArray("byte 40");
}

void TestImport::names()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, place);
    const Program program;
    const auto file = program.file(u"damaged.json"_s, bytes.toStdString());
    const auto ended = program.run({u"import"_s, file});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(file.toUtf8() + ", " + place), ended.err);
}

void TestImport::countsWhatItRejects()
{
    const Program program;
    auto batch = *tests::batch({{.number = 1}, {.number = 2}});
    batch.resourceSpans[0].scopeSpans[0].spans[0].spanId = {};
    const auto ended = program.run({u"import"_s, program.file(u"x"_s, tests::json(batch))});
    QCOMPARE(ended.out, "{\"spans\":1,\"traces\":1,\"rejected\":1}\n");
    QVERIFY(!ended.err.isEmpty());
}

void TestImport::goesOnAfterADamagedFile()
{
    const Program program;
    const auto bad = program.file(u"bad"_s, "{");
    const auto good = program.file(u"good"_s, tests::json(*tests::batch({{.number = 1}})));
    const auto ended = program.run({u"import"_s, bad, program.path(u"missing"_s), good});
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.json()["spans"_L1].toInteger(), 1);
    QVERIFY2(ended.err.contains("missing"), ended.err);
}

void TestImport::comesOutAsItWentIn_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("encoding");
    QTest::newRow("JSON") << u"otlp-json"_s << int(Encoding::Json);
    QTest::newRow("protobuf") << u"otlp-proto"_s << int(Encoding::Protobuf);
}

void TestImport::comesOutAsItWentIn()
{
    QFETCH(QString, format);
    QFETCH(int, encoding);
    const Program first;
    first.run({u"import"_s, first.file(u"demo"_s, tests::json(demo()))});
    QVERIFY(exported(first, {u"--format"_s, format}, Encoding(encoding)) == spansOf(demo()));
    const auto out = first.path(u"out"_s);
    QCOMPARE(first.run({u"export"_s, u"--format"_s, format, u"-o"_s, out}).code, 0);
    const Program second;
    QCOMPARE(second.run({u"import"_s, out}).code, 0);
    QVERIFY(exported(second, {}, Encoding::Json) == spansOf(demo()));
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
