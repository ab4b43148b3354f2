#include "app/main/timeoption.h"

#include "app/base/number.h"

#include <QDateTime>

namespace app::ctl {

Result<UnixNano> unixNanoFrom(const std::string &text)
{
    constexpr double secondsAtMost = 1e10; // 1e19 nanoseconds still fit
    if (const auto seconds = toDouble(text); seconds && *seconds >= 0 && *seconds < secondsAtMost)
        return UnixNano(*seconds) * 1'000'000'000
            + UnixNano((*seconds - double(UnixNano(*seconds))) * 1e9);
    const auto moment = QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.toMSecsSinceEpoch() < 0)
        return fail(Error::Kind::Invalid,
                    "a time is Unix seconds or like 2026-11-22T10:00:00Z, not \"" + text + "\"");
    return UnixNano(moment.toMSecsSinceEpoch()) * 1'000'000;
}

} // namespace app::ctl
