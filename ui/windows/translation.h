#pragma once

#include <QLocale>

class QCoreApplication;

namespace ui {

/// Spancast's words in the language of `locale`, and Qt's own with them where they are installed; English is beneath
/// all, for its plurals, too. Call once, before the first window. UI thread.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale::system());
/// One language by the name of its file, such as "de" or the pseudo-language "en_XX". False where there is none.
bool installTranslation(QCoreApplication &application, const QString &language);

} // namespace ui
