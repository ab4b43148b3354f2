#include "ui/settings/previewrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::broadcast::Destination;
using app::trace::Attributes;
using Fate = ui::PreviewRow::Fate;

namespace {

app::trace::Batch batchOf(const Attributes &attributes)
{
    app::trace::Span span;
    span.traceId.bytes.fill(1);
    span.spanId.bytes.fill(2);
    span.name = "chat";
    span.attributes = attributes;
    app::trace::Batch batch;
    batch.resourceSpans.push_back({{}, {{{}, {span}, {}}}, {}});
    return batch;
}

ui::PreviewRow rowOf(const app::trace::Batch &batch, const Destination &destination,
                     const QString &key)
{
    for (const auto &row : ui::previewRows(batch, previewOf(batch, destination)))
        if (row.key == key)
            return row;
    return {};
}

} // namespace

class TstPreviewRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatStaysIsThereOnBothSides()
    {
        const auto row = rowOf(batchOf({{"user.id", "u1"}}), {}, u"user.id"_s);
        QCOMPARE(row.fate, Fate::Same);
        QCOMPARE(row.here, u"u1"_s);
        QCOMPARE(row.there, u"u1"_s);
        QVERIFY(row.why.isEmpty());
        QCOMPARE(row.span, u"chat"_s);
    }

    void privacyModeTakesTheContentAway()
    {
        Destination destination;
        destination.privacyMode = true;
        const auto batch = batchOf({{"gen_ai.prompt", "secret"}, {"user.id", "u1"}});
        const auto row = rowOf(batch, destination, u"gen_ai.prompt"_s);
        QCOMPARE(row.fate, Fate::Removed);
        QCOMPARE(row.why, u"Privacy Mode"_s);
        QCOMPARE(row.here, u"secret"_s);
        QVERIFY(row.there.isEmpty());
        QCOMPARE(rowOf(batch, destination, u"user.id"_s).fate, Fate::Same);
    }

    void eventsWithTheSameKeyAreComparedOneByOne()
    {
        auto batch = batchOf({});
        auto &span = batch.resourceSpans.front().scopeSpans.front().spans.front();
        for (const auto *text : {"first", "second"})
            span.events.push_back({.name = "tick", .attributes = {{"part", text}}});
        int seen = 0;
        for (const auto &row : ui::previewRows(batch, app::broadcast::previewOf(batch, {})))
            if (row.key == u"events: part"_s) {
                ++seen;
                QCOMPARE(row.fate, Fate::Same);
                QCOMPARE(row.there, row.here);
            }
        QCOMPARE(seen, 2);
    }

    void anAttributeListIsNamedAsTheReason()
    {
        Destination destination;
        destination.rules.attributes = {app::broadcast::AttributeList::Mode::AllButThese,
                                        {"user.*"}};
        const auto row = rowOf(batchOf({{"user.id", "u1"}}), destination, u"user.id"_s);
        QCOMPARE(row.fate, Fate::Removed);
        QCOMPARE(row.why, u"Attributes"_s);
    }

    void longContentIsChanged()
    {
        Destination destination;
        destination.rules.longestValueBytes = 64;
        const auto batch = batchOf({{"note", std::string(5000, 'x')}});
        const auto row = rowOf(batch, destination, u"note"_s);
        QCOMPARE(row.fate, Fate::Changed);
        QCOMPARE(row.why, u"Long content"_s);
        QVERIFY(row.here.size() <= 2001); // a cell, not the whole text
    }

    void aTraceThatStaysHasNoRows()
    {
        Destination destination;
        destination.rules.apiKeyNames = {"production"};
        const auto batch = batchOf({{"user.id", "u1"}});
        const auto preview = previewOf(batch, destination);
        QVERIFY(!ui::sentenceOf(preview.choice).isEmpty());
        QVERIFY(ui::previewRows(batch, preview).isEmpty());
    }
};

QTEST_MAIN(TstPreviewRows)
#include "tst_previewrows.moc"
