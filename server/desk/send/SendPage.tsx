export const SendPage = () => null;
