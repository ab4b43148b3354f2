#pragma once

#include "app/gateway/generation.h"

#include <optional>
#include <string_view>

namespace app::gateway {

/// A tool call or a part of one.
struct ToolPiece {
    std::int64_t index = 0; ///< pieces of one index are one call
    std::string_view id;
    std::string_view name;
    std::string_view arguments;
};

/// Puts an answer together from whole messages or from the deltas of a stream, and notes when text came.
class AnswerBuilder
{
public:
    /// All that is added until the next call belongs to one event of a stream that came at that time.
    void beginEvent(UnixNano at);

    void addContent(std::int64_t choice, std::string_view text);
    void addReasoning(std::int64_t choice, std::string_view text);
    void addRefusal(std::int64_t choice, std::string_view text);
    void addTool(std::int64_t choice, const ToolPiece &piece);
    /// Empty texts leave what is known.
    void setFinish(std::int64_t choice, std::string_view reason, std::string_view native);
    /// Forgets the calls and texts of a choice, because the whole follows: nothing that has just come.
    void restart(std::int64_t choice);
    Choice &choice(std::int64_t index);

    /// Later ones replace earlier ones, empty ones do not.
    void setId(std::string_view id);
    void setModel(std::string_view model);
    void setProvider(std::string_view provider);
    void setFailure(Failure failure);
    void setFinished() { m_answer.isFinished = true; }

    Usage &usage() { return m_answer.usage; }
    Answer &answer() { return m_answer; }
    Answer take();

private:
    void noteToken();

    Answer m_answer;
    Choice m_surplus; ///< takes what is beyond the limit
    UnixNano m_eventAt = 0;
    bool m_isNoted = false;
};

} // namespace app::gateway
