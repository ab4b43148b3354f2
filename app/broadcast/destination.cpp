#include "app/broadcast/destination.h"

using namespace Qt::StringLiterals;

namespace app::broadcast {

QString apiKeyEntry(const QUuid &destination)
{
    return u"destination/%1/api_key"_s.arg(destination.toString(QUuid::WithoutBraces));
}

std::string cursorName(const QUuid &destination)
{
    return destination.toString(QUuid::WithoutBraces).toStdString();
}

} // namespace app::broadcast
