#include "ui/settings/availablelist.h"

#include "ui/settings/formparts.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/typewords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/initialbadge.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

AvailableList::AvailableList(QWidget *parent) : Card(parent)
{
    setObjectName(u"availableList"_s);
    setAccessibleName(tr("Available destinations"));
    contentLayout()->setSpacing(space::xs);
    for (const auto &type : app::broadcast::destinationTypes()) {
        if (contentLayout()->count() > 0)
            contentLayout()->addWidget(new Separator);
        contentLayout()->addWidget(rowFor(type));
    }
}

QWidget *AvailableList::rowFor(const app::broadcast::DestinationType &type)
{
    auto *add = plainButton(tr("Add"), u"add-"_s + type.id);
    connect(add, &QPushButton::clicked, this, [this, id = type.id] { Q_EMIT addAsked(id); });
    auto *words = new SettingRow(type.name, spoken(type.summary), add);
    add->setAccessibleName(tr("Add Destination: %1").arg(type.name));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(new InitialBadge(type.name));
    row->addWidget(words, 1);
    return box;
}

} // namespace ui
