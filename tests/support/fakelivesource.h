#pragma once

#include "app/sources/livespans.h"

namespace tests {

/// A LiveSource that follows what a store would follow and tells what the test says.
class FakeLiveSource final : public app::sources::LiveSource
{
public:
    using LiveSource::LiveSource;

    app::Result<> follow(const std::string &asked) override
    {
        APP_CHECK(app::sources::checkLiveQuery(asked));
        query = asked;
        return {};
    }
    void tell(const app::sources::LiveArrivals &arrivals) { Q_EMIT arrived(arrivals); }

    std::string query;
};

} // namespace tests
