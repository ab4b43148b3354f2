#include "ui/settings/keyfilterform.h"

#include "ui/settings/formparts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
using app::broadcast::Draft;
namespace {

constexpr int mostRowsShown = 6;

} // namespace

KeyFilterForm::KeyFilterForm(QWidget *parent)
    : DraftSection(parent)
    , m_list(new QListWidget)
    , m_typed(new QLineEdit)
    , m_meaning(note({}))
{
    m_list->setObjectName(u"keyNames"_s);
    m_list->setAccessibleName(tr("Gateway keys"));
    m_typed->setObjectName(u"keyNameField"_s);
    m_typed->setPlaceholderText(tr("Name of a key"));
    m_typed->setAccessibleName(tr("Name of a key"));
    m_typed->setMinimumHeight(controlHeight);
    m_meaning->setObjectName(u"keyMeaning"_s);
    auto *add = plainButton(tr("Add &Key"), u"addKeyName"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_typed, 1);
    line->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    addTitle(column, tr("Gateway Keys"));
    column->addWidget(m_meaning);
    column->addWidget(m_list);
    column->addLayout(line);
    connect(add, &QPushButton::clicked, this, &KeyFilterForm::takeTyped);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        explain();
        Q_EMIT edited();
    });
    explain();
}

void KeyFilterForm::addNamed(const QString &name, bool isChosen)
{
    const auto known = m_list->findItems(name, Qt::MatchExactly | Qt::MatchCaseSensitive);
    auto *item = known.isEmpty() ? new QListWidgetItem(name) : known.first();
    if (known.isEmpty()) {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
    } else if (isChosen) {
        item->setCheckState(Qt::Checked);
    }
}

void KeyFilterForm::takeTyped()
{
    const auto name = m_typed->text().trimmed();
    if (name.isEmpty()) {
        m_typed->setFocus(Qt::OtherFocusReason);
        return;
    }
    {
        const QSignalBlocker quiet(m_list);
        addNamed(name, true);
    }
    m_typed->clear();
    explain();
    Q_EMIT edited();
}

void KeyFilterForm::offer(const QStringList &names)
{
    const QSignalBlocker quiet(m_list);
    for (const auto &name : names)
        addNamed(name, false);
    explain();
}

void KeyFilterForm::present(const Draft &draft)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &name : draft.destination.rules.apiKeyNames)
        addNamed(QString::fromStdString(name), true);
    explain();
}

void KeyFilterForm::writeTo(Draft &draft) const
{
    auto &names = draft.destination.rules.apiKeyNames;
    names.clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            names.push_back(m_list->item(row)->text().toStdString());
}

void KeyFilterForm::explain()
{
    Draft draft;
    writeTo(draft);
    const auto count = int(draft.destination.rules.apiKeyNames.size());
    m_meaning->setText(
        count == 0 ? tr("Optional. Calls with any key are sent; choose keys to send only theirs.")
                   : tr("Only calls made with these %n keys are sent.", nullptr, count));
    const auto rows = std::min(m_list->count(), mostRowsShown);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * tableRowHeight + 2 * m_list->frameWidth() + 2);
}

} // namespace ui
