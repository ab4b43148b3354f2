#pragma once

#include "ui/trace/latest.h"
#include "ui/trace/outline.h"

#include <QWidget>

class QPushButton;

namespace ui {

class CopyButton;
class LongText;

/// A span as OTLP JSON, to be read, copied and saved. Made on a pool thread when it is looked at.
class RawTab : public QWidget
{
    Q_OBJECT
public:
    explicit RawTab(QWidget *parent = nullptr);
    /// `row` -1 empties it.
    void showRow(std::shared_ptr<const Outline> outline, int row);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void chooseFile();
    void save(const QString &path);

    std::shared_ptr<const Outline> m_outline;
    int m_row = -1;
    bool m_isStale = false;
    LongText *m_text;
    CopyButton *m_copy;
    QPushButton *m_save;
    Latest<QString> m_making;
};

} // namespace ui
