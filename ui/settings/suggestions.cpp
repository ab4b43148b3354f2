#include "ui/settings/suggestions.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeySequence>
#include <QLineEdit>
#include <QStandardItemModel>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int valueRole = Qt::UserRole;

QStandardItemModel *modelOf(const Suggestions &suggestions, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const auto &[value, meaning] : suggestions) {
        auto *item = new QStandardItem(meaning.isEmpty() ? value : value + u"   "_s + meaning);
        item->setData(value, valueRole);
        model->appendRow(item);
    }
    return model;
}

void offerAll(QLineEdit *edit, QCompleter *completer)
{
    edit->setFocus(Qt::OtherFocusReason);
    completer->setCompletionPrefix({});
    completer->complete();
}

} // namespace

void suggest(QLineEdit *edit, const Suggestions &suggestions)
{
    if (suggestions.isEmpty())
        return;
    auto *completer = new QCompleter(edit);
    completer->setModel(modelOf(suggestions, completer));
    completer->setCompletionRole(valueRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
    QObject::connect(completer, qOverload<const QString &>(&QCompleter::activated), edit,
                     [edit](const QString &value) {
                         edit->setText(value);
                         Q_EMIT edit->textEdited(value);
                     });
    auto *arrow =
        edit->addAction(icon(u"chevron-down"_s, edit->palette()), QLineEdit::TrailingPosition);
    arrow->setObjectName(u"suggestAction"_s);
    arrow->setText(QCoreApplication::translate("ui::Suggestions", "Suggestions"));
    arrow->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    arrow->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(arrow, &QAction::triggered, edit,
                     [edit, completer] { offerAll(edit, completer); });
}

} // namespace ui
