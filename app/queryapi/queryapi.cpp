#include "app/queryapi/queryapi.h"

#include "app/queryapi/limits.h"

namespace app::queryapi {

QueryApi::QueryApi(sources::TraceSource &source, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_handler(source, clock, this)
    , m_server(m_handler, limits::http(), this)
{
}

Result<quint16> QueryApi::listen(quint16 port) { return m_server.listen(port); }

void QueryApi::stop(std::chrono::milliseconds deadline, std::function<void()> done)
{
    m_server.stop(deadline, std::move(done));
}

} // namespace app::queryapi
