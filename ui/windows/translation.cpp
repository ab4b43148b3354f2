#include "ui/windows/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <memory>

#ifdef SPANCAST_HAS_TRANSLATIONS
// Q_INIT_RESOURCE declares a function of the global namespace
static void initializeTranslations() { Q_INIT_RESOURCE(translations); }
#else
static void initializeTranslations() {}
#endif

namespace ui {
using namespace Qt::StringLiterals;
namespace {

const auto folder = u":/i18n"_s;

/// The application owns it from here, as its parent.
bool install(std::unique_ptr<QTranslator> translator, bool isLoaded)
{
    if (isLoaded)
        QCoreApplication::installTranslator(translator.release());
    return isLoaded;
}

/// The buttons and menus Qt words itself; never in another language than the rest.
void installQtWords(QCoreApplication &application, const QString &language)
{
    auto words = std::make_unique<QTranslator>(&application);
    const bool isLoaded =
        words->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(std::move(words), isLoaded);
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    installTranslation(application, u"en"_s);
    auto words = std::make_unique<QTranslator>(&application);
    const bool isLoaded = words->load(locale, u"spancast"_s, u"_"_s, folder);
    const auto language = QLocale(words->language()).name().section(u'_', 0, 0);
    if (language == "en"_L1)
        return;
    if (install(std::move(words), isLoaded))
        installQtWords(application, language);
}

bool installTranslation(QCoreApplication &application, const QString &language)
{
    initializeTranslations();
    auto words = std::make_unique<QTranslator>(&application);
    const bool isLoaded = words->load(u"spancast_"_s + language, folder);
    return install(std::move(words), isLoaded);
}

} // namespace ui
