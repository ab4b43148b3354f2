#include "tests/shots/shots.h"

#include "ui/theme/colors.h"
#include "ui/windows/translation.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <cstdio>

/// shots OUTDIR [NAME...]: renders pages, light and dark, into OUTDIR/NAME-light.png. QT_SCALE_FACTOR=2 for 200 %;
/// SHOTS_LANGUAGE=de for another language, en_XX for one that is longer by half.
namespace {

using namespace Qt::StringLiterals;

bool render(const shots::Shot &shot, const QString &file)
{
    const auto page = shot.make();
    page->resize(shot.size);
    page->show();
    const bool isShown = QTest::qWaitForWindowExposed(page.get());
    QTest::qWait(250); // what a page loads, it has loaded by now
    return isShown && page->grab().save(file);
}

bool renderAll(QApplication &application, const shots::Shots &all, const QDir &folder,
               const QStringList &names)
{
    const struct {
        ui::Appearance appearance;
        QString suffix;
    } looks[] = {{ui::Appearance::Light, u"light"_s}, {ui::Appearance::Dark, u"dark"_s}};
    for (const auto &look : looks) {
        ui::applyAppearance(application, look.appearance);
        for (const auto &shot : all) {
            if (!names.isEmpty() && !names.contains(shot.name))
                continue;
            const QString file = folder.filePath(u"%1-%2.png"_s.arg(shot.name, look.suffix));
            if (!render(shot, file)) {
                std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
                return false;
            }
        }
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: shots OUTDIR [NAME...]\n", stderr);
        return 2;
    }
    const auto language = qEnvironmentVariable("SHOTS_LANGUAGE", u"en"_s);
    if (language != "en"_L1)
        QLocale::setDefault(QLocale(language));
    ui::installTranslations(application, QLocale());
    ui::installTranslation(application, language);
    QDir().mkpath(arguments[1]);
    shots::Shots all;
    shots::addExploreShots(all);
    shots::addSettingsShots(all);
    shots::addTraceShots(all);
    shots::addWidgetShots(all);
    shots::addWindowShots(all);
    return renderAll(application, all, QDir(arguments[1]), arguments.mid(2)) ? 0 : 1;
}
