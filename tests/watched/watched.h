#pragma once

#include "tests/support/watchdog.h"

#include <QObject>
#include <memory>

namespace tests {

/// What every GUI test derives from: a test function fails while whose run the event loop stood still for more than a
/// second. A test with an init() or cleanup() of its own calls these first.
class Watched : public QObject
{
    Q_OBJECT
public:
    Watched();
    ~Watched() override;

protected Q_SLOTS:
    void init();
    void cleanup();

private:
    std::unique_ptr<Watchdog> m_watchdog;
};

} // namespace tests
