#pragma once

#include "app/sources/chosensource.h"
#include "ui/widgets/messagebar.h"

namespace ui {

/// Under the query: that a remote Tempo would answer it wrongly, and the query that asks right. Hidden while only the own
/// store is asked, which has no such faults.
class QuirkBar final : public MessageBar
{
    Q_OBJECT
public:
    /// `source` outlives it.
    explicit QuirkBar(const app::sources::ChosenSource &source, QWidget *parent = nullptr);

    void look(const QString &query);

Q_SIGNALS:
    /// The person wants this query instead.
    void rewritten(const QString &query);

private:
    const app::sources::ChosenSource &m_source;
    QString m_better;
};

} // namespace ui
