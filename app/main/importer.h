#pragma once

#include "app/base/result.h"
#include "app/trace/ids.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace app {

class Engine;

struct ImportReport {
    qint64 spans = 0;
    qint64 traces = 0;
    qint64 rejectedSpans = 0;
    trace::TraceId firstTrace;
    QStringList failures; ///< one a file that could not be read, with its place
};

/// Takes files into the store while the window stays usable. Lives on the UI thread; reads on a thread of its own, one
/// import after the other.
class Importer final : public QObject
{
    Q_OBJECT
public:
    explicit Importer(Engine &engine, QObject *parent = nullptr);
    ~Importer() override; ///< waits for the file that is being read

    void import(const QStringList &files);

Q_SIGNALS:
    void imported(const app::ImportReport &report);

private:
    Engine &m_engine;
    QThreadPool m_pool;
};

} // namespace app
