#include "ui/settings/portbox.h"

#include <QSpinBox>

namespace ui {

QSpinBox *portBox(const QString &objectName)
{
    constexpr int firstUserPort = 1024;
    constexpr int lastPort = 65535;
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(firstUserPort, lastPort);
    box->setGroupSeparatorShown(false);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace ui
