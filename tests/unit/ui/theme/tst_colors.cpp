#include "ui/theme/colors.h"
#include "ui/theme/oklch.h"
#include "ui/theme/palettes.h"

#include <QApplication>
#include <QSet>
#include <QTest>
#include <cmath>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

QPalette highContrastPalette(const QColor &ink, const QColor &paper)
{
    QPalette palette(paper);
    for (const auto role :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button})
        palette.setColor(role, paper);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Highlight, QColor(0x1a, 0xeb, 0xff));
    return palette;
}

void palettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("white on black") << highContrastPalette(Qt::white, Qt::black);
    QTest::newRow("black on white") << highContrastPalette(Qt::black, Qt::white);
}

QStringList manyServices()
{
    QStringList names;
    for (int i = 0; i < 200; ++i)
        names += u"service-%1"_s.arg(i);
    return names;
}

} // namespace

class TestColors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textCanBeRead_data() { palettes(); }
    void textCanBeRead()
    {
        QFETCH(const QPalette, palette);
        const Colors colors = colorsFor(palette);
        for (const QColor &ground : {colors.surface, colors.raised, colors.selection}) {
            for (const QColor &text : {colors.text, colors.muted, colors.ok, colors.warning,
                                       colors.error, colors.critical})
                QVERIFY2(contrastRatio(text, ground) >= 4.5,
                         qPrintable(text.name() + u" on "_s + ground.name()));
        }
    }

    void codeCanBeRead_data() { palettes(); }
    void codeCanBeRead()
    {
        QFETCH(const QPalette, palette);
        const Colors colors = colorsFor(palette);
        for (const QColor &ground :
             {palette.color(QPalette::Base), colors.surface, colors.raised}) {
            for (const QColor &text : {colors.keyword, colors.name, colors.string, colors.number})
                QVERIFY2(contrastRatio(text, ground) >= 4.5,
                         qPrintable(text.name() + u" on "_s + ground.name()));
        }
    }

    /// The palette's own pairs, as the standard widgets paint them.
    void controlsCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void controlsCanBeRead()
    {
        QFETCH(const QPalette, palette);
        using Role = QPalette::ColorRole;
        const std::pair<Role, Role> pairs[] = {{Role::WindowText, Role::Window},
                                               {Role::Text, Role::Base},
                                               {Role::Text, Role::AlternateBase},
                                               {Role::ButtonText, Role::Button},
                                               {Role::PlaceholderText, Role::Base},
                                               {Role::ToolTipText, Role::ToolTipBase},
                                               {Role::Link, Role::Base},
                                               {Role::Link, Role::Window},
                                               {Role::LinkVisited, Role::Base},
                                               {Role::HighlightedText, Role::Highlight}};
        for (const auto &[text, ground] : pairs)
            QVERIFY2(contrastRatio(palette.color(text), palette.color(ground)) >= 4.5,
                     qPrintable(u"%1 on %2"_s.arg(int(text)).arg(int(ground))));
    }

    void marksCanBeSeen_data() { palettes(); }
    void marksCanBeSeen()
    {
        QFETCH(const QPalette, palette);
        const Colors colors = colorsFor(palette);
        auto marks = serviceColors(manyServices(), palette);
        marks += colors.accent;
        for (const QColor &mark : marks) {
            QVERIFY2(contrastRatio(mark, colors.surface) >= 3, qPrintable(mark.name()));
            QVERIFY2(contrastRatio(mark, colors.raised) >= 3, qPrintable(mark.name()));
        }
    }

    void labelsOfDefaultButtonsCanBeRead_data() { palettes(); }
    void labelsOfDefaultButtonsCanBeRead()
    {
        QFETCH(const QPalette, palette);
        if (colorsFor(palette).border == colorsFor(palette).text)
            return; // a desktop's high contrast palette is the desktop's
        QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText),
                              palette.color(QPalette::Highlight))
                >= 4.5);
    }

    void highContrastDrawsLinesInTheTextsColour()
    {
        const Colors colors = colorsFor(highContrastPalette(Qt::white, Qt::black));
        QCOMPARE(colors.border, QColor(Qt::white));
        QCOMPARE(colors.muted, QColor(Qt::white));
    }

    void darkIsWhatHasLightText()
    {
        QVERIFY(colorsFor(darkPalette()).isDark);
        QVERIFY(!colorsFor(lightPalette()).isDark);
    }

    void aServiceHasTheSameColourEverywhere()
    {
        const auto colors = serviceColors({u"web"_s, u"orders"_s}, lightPalette());
        QCOMPARE(colors[0], serviceColor(u"web"_s, lightPalette()));
        // pinned: a change of the hash would repaint every trace a person knows
        QCOMPARE(serviceColor(u"web"_s, lightPalette()).name(), u"#ab7d20"_s);
    }

    void collisionsAreResolvedWhileHuesLast()
    {
        const auto colors = serviceColors(manyServices().mid(0, 12), lightPalette());
        QSet<QString> distinct;
        for (const auto &color : colors)
            distinct.insert(color.name());
        QCOMPARE(distinct.size(), 12);
        QCOMPARE(serviceColors(manyServices(), lightPalette()).size(), 200);
    }

    void aFewServicesHaveNoNeighbouringHues()
    {
        QMap<int, QString> byHue;
        for (const auto &service : manyServices()) {
            const auto color = serviceColor(service, lightPalette());
            byHue.insert(color.hslHue(), color.name());
        }
        const auto ring = byHue.values();
        QCOMPARE(ring.size(), 12);
        for (qsizetype i = 0; i + 4 <= manyServices().size(); ++i) {
            QList<qsizetype> places;
            for (const auto &color : serviceColors(manyServices().mid(i, 4), lightPalette()))
                places << ring.indexOf(color.name());
            std::sort(places.begin(), places.end());
            for (qsizetype k = 1; k < places.size(); ++k)
                QVERIFY(places[k] - places[k - 1] >= 2);
        }
    }

    void serviceHuesAreEquallyLight_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<double>("lightness");
        QTest::newRow("light") << lightPalette() << 0.62;
        QTest::newRow("dark") << darkPalette() << 0.74;
    }
    void serviceHuesAreEquallyLight()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const double, lightness);
        for (const auto &color : serviceColors(manyServices(), palette))
            QVERIFY(std::abs(oklabLightness(color) - lightness) < 0.01);
    }

    void oklchMatchesKnownColours_data()
    {
        QTest::addColumn<QColor>("color");
        QTest::addColumn<QString>("name");
        QTest::newRow("white") << oklch(1, 0, 0) << u"#ffffff"_s;
        QTest::newRow("black") << oklch(0, 0, 0) << u"#000000"_s;
        QTest::newRow("sRGB red") << oklch(0.627955, 0.257683, 29.234) << u"#ff0000"_s;
        QTest::newRow("sRGB blue") << oklch(0.452014, 0.313214, 264.052) << u"#0000ff"_s;
    }
    void oklchMatchesKnownColours()
    {
        QFETCH(const QColor, color);
        QTEST(color.name(), "name");
    }

    void chromaGivesWayOutsideSrgb()
    {
        QVERIFY(std::abs(oklabLightness(oklch(0.62, 0.4, 195)) - 0.62) < 0.01);
    }

    void contrastIsThatOfWcag()
    {
        QVERIFY(qAbs(contrastRatio(Qt::white, Qt::black) - 21) < 0.001);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void appearanceSetsThePalette()
    {
        applyAppearance(*qApp, Appearance::Dark);
        QVERIFY(colorsFor(qApp->palette()).isDark);
        applyAppearance(*qApp, Appearance::Light);
        QVERIFY(!colorsFor(qApp->palette()).isDark);
        applyAppearance(*qApp, Appearance::System); // offscreen has no dark desktop
        QVERIFY(!colorsFor(qApp->palette()).isDark);
    }
};

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
