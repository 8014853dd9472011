export const WorkflowPanel = () => null
