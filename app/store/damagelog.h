#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <unordered_set>
#include <vector>

namespace app::store {

/// What was found damaged, a sentence each, once each. Any thread.
class DamageLog
{
public:
    void note(const std::string &sentence)
    {
        const std::lock_guard lock(m_mutex);
        if (m_sentences.size() < mostSentences && m_known.insert(sentence).second)
            m_sentences.push_back(sentence);
    }
    std::vector<std::string> sentences() const
    {
        const std::lock_guard lock(m_mutex);
        return m_sentences;
    }

private:
    static constexpr std::size_t mostSentences = 1000;

    mutable std::mutex m_mutex;
    std::unordered_set<std::string> m_known;
    std::vector<std::string> m_sentences;
};

} // namespace app::store
