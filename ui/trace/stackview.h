#pragma once

#include <QWidget>
#include <deque>
#include <string>

class QVBoxLayout;

namespace ui {

/// A stack trace in monospace: the program's own frames stand, those of libraries are folded; it can be copied whole.
class StackView : public QWidget
{
    Q_OBJECT
public:
    explicit StackView(const std::string &trace, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(const std::string &trace);
    void addText(std::string_view text);
    void addLibrary(std::string_view text, int frames);

    std::deque<std::string> m_texts; ///< what the parts show
    QVBoxLayout *m_column;
};

} // namespace ui
