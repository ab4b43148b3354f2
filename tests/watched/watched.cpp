#include "tests/watched/watched.h"

#include <QTest>

namespace tests {

Watched::Watched() = default;
Watched::~Watched() = default;

void Watched::init() { m_watchdog = std::make_unique<Watchdog>(); }

void Watched::cleanup()
{
    constexpr qint64 mostMs = 1000;
    const auto gap = m_watchdog->longestGapMs();
    m_watchdog.reset();

    QVERIFY2(gap < mostMs,
             qPrintable(QStringLiteral("the event loop stood still for %1 ms").arg(gap)));
}

} // namespace tests
