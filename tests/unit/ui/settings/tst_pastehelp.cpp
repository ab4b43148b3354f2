#include "ui/settings/pastehelp.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::broadcast::Draft;
using app::broadcast::Field;

namespace {

Draft draft(const QString &baseUrl, const QString &instanceId, const QString &apiKey)
{
    Draft made;
    made.destination.baseUrl = baseUrl;
    made.destination.instanceId = instanceId;
    made.apiKey = apiKey;
    return made;
}

} // namespace

class TstPasteHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatWasFilledAndWhatIsMissing_data()
    {
        QTest::addColumn<Draft>("before");
        QTest::addColumn<Draft>("after");
        QTest::addColumn<bool>("hasStoredKey");
        QTest::addColumn<QString>("summary");
        const auto nothing = draft({}, {}, {});
        QTest::newRow("all three") << nothing << draft(u"u"_s, u"1"_s, u"k"_s) << false
                                   << u"Filled in Base URL, Instance ID and API Key."_s;
        QTest::newRow("a token alone")
            << nothing << draft({}, {}, u"k"_s) << false
            << u"Filled in API Key. Still missing: Base URL and Instance ID."_s;
        QTest::newRow("a stored key is not missing") << nothing << draft(u"u"_s, u"1"_s, {}) << true
                                                     << u"Filled in Base URL and Instance ID."_s;
        QTest::newRow("the key is missing")
            << nothing << draft(u"u"_s, u"1"_s, {}) << false
            << u"Filled in Base URL and Instance ID. Still missing: API Key."_s;
        const auto same = draft(u"u"_s, u"1"_s, u"k"_s);
        QTest::newRow("nothing new")
            << same << same << false << u"These settings are filled in already."_s;
    }
    void saysWhatWasFilledAndWhatIsMissing()
    {
        QFETCH(Draft, before);
        QFETCH(Draft, after);
        QFETCH(bool, hasStoredKey);
        QTEST(ui::pasteSummary(before, after, hasStoredKey), "summary");
    }

    void aValueForItsOwnFieldStaysThere()
    {
        const auto before = draft({}, {}, {});
        QVERIFY(!ui::belongsElsewhere(before, draft({}, {}, u"k"_s), Field::ApiKey));
        QVERIFY(ui::belongsElsewhere(before, draft({}, {}, u"k"_s), Field::Name));
        QVERIFY(ui::belongsElsewhere(before, draft(u"u"_s, {}, u"k"_s), Field::ApiKey));
    }
};

QTEST_GUILESS_MAIN(TstPasteHelp)
#include "tst_pastehelp.moc"
