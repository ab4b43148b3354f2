#include "app/main/porttaken.h"

#include <QCoreApplication>

namespace app {

ui::Problem portTaken(const QString &id, quint16 port, const QString &text, const QString &action)
{
    return {.id = id,
            .title = QCoreApplication::translate("app::PortTaken", "Port %1 is taken").arg(port),
            .text = text,
            .action = action};
}

} // namespace app
