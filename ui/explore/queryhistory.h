#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// The queries run so far, for going back to one. What is being typed is not lost by looking back.
class QueryHistory
{
public:
    static constexpr int limit = 200;

    /// The newest; a query that was there before moves to the front.
    void add(const QString &query);

    /// One step back in time from `draft`, what is in the editor now; null where there is none.
    QString older(const QString &draft);
    /// One step forward; after the newest comes the draft again. Null where there is none.
    QString newer();

    /// Newest first.
    const QStringList &queries() const { return m_queries; }

private:
    QStringList m_queries;
    QString m_draft;
    int m_position = -1; ///< -1: the draft
};

} // namespace ui
