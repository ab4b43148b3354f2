#pragma once

#include "app/trace/transcript.h"

#include <QWidget>

class QToolButton;

namespace ui {

class TextLabel;

/// Above the messages of one call: model, tokens, cost, times, why it failed or what is missing.
class CallHeader : public QWidget
{
    Q_OBJECT
public:
    /// `call` outlives the header. `number` as in "Call 3"; 0: the only one.
    CallHeader(const app::trace::TranscriptCall &call, int number, QWidget *parent = nullptr);
    /// Marks the call of the selected span.
    void setCurrent(bool isCurrent);

Q_SIGNALS:
    /// The person wants the span.
    void chosen();
    void earlierToggled(bool isShown);

public:
    void setEarlierShown(bool isShown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addLine(const QString &text, const QString &name, bool isError);
    void addEarlier(const app::trace::TranscriptCall &call);

    QToolButton *m_title;
    QToolButton *m_earlier = nullptr;
    QString m_earlierText;
    bool m_isCurrent = false;
};

} // namespace ui
