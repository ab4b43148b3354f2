#pragma once

#include <QWidget>
#include <string>

class QPushButton;
class QVBoxLayout;

namespace ui {

/// What one part of a message says: words as Markdown or as written, fenced code in blocks. A long text begins with its first
/// lines; the rest comes when asked for, in steps, so that megabytes do not stop the window.
class MessageText : public QWidget
{
    Q_OBJECT
public:
    enum class Form {
        Markdown,
        Plain,
        Code, ///< in a block of its own, with a button that copies it
        Mono, ///< for what stands in such a block
    };
    /// `text` outlives the widget. `name` is for assistive technology and the caption of code.
    MessageText(const std::string &text, Form form, const QString &name, QWidget *parent = nullptr);
    /// Everything fits, or a person has asked for all of it.
    bool isWhole() const { return m_shown == m_text.size(); }

private:
    void showFirst(std::size_t bytes);
    void showMore();
    void addPlain(const QString &text);
    void updateMore();
    QString slice(std::size_t from, std::size_t to) const;

    const std::string &m_text;
    Form m_form;
    QString m_name;
    std::size_t m_shown = 0; ///< bytes
    QVBoxLayout *m_column;
    QPushButton *m_more;
};

} // namespace ui
