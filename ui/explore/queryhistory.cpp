#include "ui/explore/queryhistory.h"

namespace ui {

void QueryHistory::add(const QString &query)
{
    m_position = -1;
    if (query.trimmed().isEmpty())
        return;
    m_queries.removeAll(query);
    m_queries.prepend(query);
    if (m_queries.size() > limit)
        m_queries.removeLast();
}

QString QueryHistory::older(const QString &draft)
{
    if (m_position < 0)
        m_draft = draft;
    // what was just run is in the editor already
    int next = m_position + 1;
    if (m_position < 0 && m_queries.value(next) == draft)
        ++next;
    if (next >= m_queries.size())
        return {};
    m_position = next;
    return m_queries.at(next);
}

QString QueryHistory::newer()
{
    if (m_position < 0)
        return {};
    --m_position;
    return m_position < 0 ? m_draft : m_queries.at(m_position);
}

} // namespace ui
