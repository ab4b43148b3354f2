#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNameOfTheContractIsDrawn_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"search",   "settings", "edit",         "add",           "remove", "play",
              "copy",     "close",    "check",        "warning",       "error",  "info",
              "refresh",  "eye",      "eye-off",      "clock",         "back",   "key",
              "send",     "live",     "chevron-down", "chevron-right", "filter", "trace",
              "sessions", "costs"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyNameOfTheContractIsDrawn()
    {
        QFETCH(const QString, name);
        const QImage image = ui::icon(name, ui::darkPalette()).pixmap(40, 40).toImage();
        QCOMPARE(image.size(), QSize(40, 40));
        QRgb brightest = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                brightest =
                    qAlpha(image.pixel(x, y)) > qAlpha(brightest) ? image.pixel(x, y) : brightest;
        }
        QCOMPARE(QColor(brightest).name(), ui::darkPalette().color(QPalette::WindowText).name());
    }

    void anUnknownNameGivesNoIcon() { QVERIFY(ui::icon(u"no such icon"_s, {}).isNull()); }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
