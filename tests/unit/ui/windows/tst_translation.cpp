#include "ui/windows/translation.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString found(int count)
{
    return QCoreApplication::translate("ui::SearchPage", "%Ln trace(s)", nullptr, count);
}

QString run() { return QCoreApplication::translate("ui::QueryBar", "Run"); }

} // namespace

/// One application a row: translators stay installed for as long as their application lives.
class TstTranslation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speaksTheLocalesLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::addColumn<QString>("word");
        QTest::newRow("English") << QLocale(u"en_GB"_s) << u"1 trace"_s << u"2 traces"_s
                                 << u"Run"_s;
        QTest::newRow("German") << QLocale(u"de_AT"_s) << u"1 Trace"_s << u"2 Traces"_s
                                << u"Ausführen"_s;
        QTest::newRow("English beneath a language that is not there")
            << QLocale(u"fr_FR"_s) << u"1 trace"_s << u"2 traces"_s << u"Run"_s;
        QTest::newRow("English beneath no language")
            << QLocale::c() << u"1 trace"_s << u"2 traces"_s << u"Run"_s;
    }
    void speaksTheLocalesLanguage()
    {
        QFETCH(QLocale, locale);
        int argc = 0;
        QCoreApplication application(argc, nullptr);
        ui::installTranslations(application, locale);
        QTEST(found(1), "one");
        QTEST(found(2), "two");
        QTEST(run(), "word");
    }

    void thePseudoLanguageIsAskedForByName()
    {
        int argc = 0;
        QCoreApplication application(argc, nullptr);
        QVERIFY(!ui::installTranslation(application, u"xx"_s));
        QVERIFY(ui::installTranslation(application, u"en_XX"_s));
        QVERIFY2(run().size() >= QStringLiteral("Run").size() * 3 / 2, qPrintable(run()));
    }
};

QTEST_APPLESS_MAIN(TstTranslation)
#include "tst_translation.moc"
