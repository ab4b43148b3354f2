#pragma once

#include "app/store/store.h"
#include "tests/support/answers.h"
#include "tests/support/spans.h"

#include <QTemporaryDir>
#include <string>

namespace tests {

/// A folder for one traces.db, gone with the test.
class StoreFile
{
public:
    std::string path() const
    {
        return m_folder.filePath(QStringLiteral("traces.db")).toStdString();
    }

    app::store::Store::Options options() const
    {
        app::store::Store::Options options;
        options.path = path();
        return options;
    }
    app::Result<std::unique_ptr<app::store::Store>> open() const
    {
        return app::store::Store::open(options());
    }
    app::Result<std::unique_ptr<app::store::Store>> openReadOnly() const
    {
        auto reading = options();
        reading.readOnly = true;
        return app::store::Store::open(reading);
    }

private:
    QTemporaryDir m_folder;
};

/// Appends and waits for the answer.
inline app::Result<> append(app::store::Store &store, const std::vector<SpanOf> &spans,
                            bool deliver = true)
{
    Answers answers;
    store.append({batch(spans), app::store::Origin::Receiver, deliver}, answers.next());
    return answers.all().front();
}

} // namespace tests
